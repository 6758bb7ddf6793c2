#ifndef WINNOW_CSCAN_H
#define WINNOW_CSCAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "WordScan.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/// Where in the grammar of a CSV document a scan stands between two bytes.
enum csv_place {
    CSV_CELL_START = 0,
    /// Inside a cell that ends at the next delimiter or line break, whatever quotes it holds.
    CSV_UNQUOTED = 1,
    CSV_QUOTED = 2,
    /// After a quote inside a quoted cell: the next byte says whether it closed the cell or stands for a quote.
    CSV_QUOTE_SEEN = 3,
};

/// What a scan carries from one chunk to the next.
struct csv_scan {
    uint8_t delimiter;
    uint8_t place;
    /// Whether a NUL byte was met.
    bool has_nul;
    /// Cells ended so far; the count may wrap.
    uint32_t cells;
    /// Rows ended so far.
    uint64_t rows;
    /// Line breaks met so far, inside quotes too; CRLF is one.
    uint64_t breaks;
};

/// Finds the delimiters and line breaks that end cells in bytes[*from ..< count] and moves *from behind what was read.
///
/// Writes their places to `ends`, which has room for count - *from + 64 numbers, and returns how many there are. Of CRLF
/// it is the LF that ends the cell. For each row that ends, writes to `row_ends`, which has as much room, how many cells
/// ended up to there. Unless `last`, a CR that is the last byte is left for the next call.
size_t csv_scan_cells(
    struct csv_scan *scan, const uint8_t *bytes, size_t *from, size_t count, bool last, uint32_t *ends,
    uint32_t *row_ends);

/// The same, byte by byte: what the fast way is measured and tested against.
size_t csv_scan_cells_plainly(
    struct csv_scan *scan, const uint8_t *bytes, size_t *from, size_t count, bool last, uint32_t *ends,
    uint32_t *row_ends);

/// Where a line ends: the first LF or CR at or after `from`; `until` where there is none before it.
size_t find_line_end(const uint8_t *bytes, size_t from, size_t until);

/// What a token scan looks out for.
struct token_table {
    /// One bit for each of 16,384 hashes of words, set where somebody waits for a word that has it.
    const uint64_t *filter;
    /// Bytes outside tokens that somebody waits for.
    const uint8_t *marks;
    size_t mark_count;
    /// Bit n: somebody waits for tokens of n bytes that start with a digit, or start with a letter and hold a digit; bit 31
    /// stands for 31 bytes and more.
    uint32_t numbers;
    uint32_t codes;
};

enum token_sort {
    /// A token that starts with a letter and that the filter lets through.
    TOKEN_WORD = 0,
    TOKEN_NUMBER = 1,
    TOKEN_CODE = 2,
    TOKEN_MARK = 3,
};

struct token {
    /// Of a word: the last eight bytes in small letters, mixed with the length.
    uint64_t key;
    uint32_t start;
    uint32_t length;
    uint8_t sort;
};

/// Where a token scan stands; all zero at the start of a text.
struct token_scan {
    /// Behind the block in hand.
    size_t next;
    /// What is left of the block: where tokens start and end, where marks stand, where digits are.
    uint64_t starts, ends, marks, digits;
    /// A token that started in an earlier block, and whether a digit was in it there.
    size_t open_start;
    bool is_open, open_has_digit;
    bool is_done;
};

/// The hash of a word's key: its top 14 bits are its place in the filter.
static inline uint64_t token_hash(uint64_t key) { return key * 0xD6E8FEB86659FD93; }
static inline uint64_t token_key(uint64_t packed, size_t length) { return packed ^ length * 0x9E3779B97F4A7C15; }

/// Finds tokens (runs of ASCII letters, digits and bytes from 0x80 on) and marks that somebody waits for, in order.
///
/// Returns how many it wrote to `found`, which has room for `room`, at least 3; 0 at the end of the text.
size_t find_tokens(
    struct token_scan *scan, const struct token_table *table, const uint8_t *text, size_t count, struct token *found,
    size_t room);

// The loops of the XML scan stand here so that they are inlined: its tokens are a few bytes long.

#if defined(__SSE2__)
static inline uint32_t equal_16(__m128i block, char byte) {
    return (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(block, _mm_set1_epi8(byte)));
}
#endif

static inline bool is_xml_space(uint8_t byte) { return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t'; }

/// Letters, digits, `-`, `.`, `_`, `:` and what stands for them from 0x3F on: no more than tells where a name ends.
static inline bool is_xml_name(uint8_t byte) { return byte >= 0x3F || (byte >= 0x2D && byte <= 0x3A && byte != 0x2F); }

/// The first place from `at` on that is no white space; `count` where there is none.
static inline size_t xml_space_end(const uint8_t *bytes, size_t at, size_t count) {
#if defined(__SSE2__)
    for (; at + 16 <= count; at += 16) {
        const __m128i block = _mm_loadu_si128((const __m128i *)(bytes + at));
        const uint32_t others = ~(equal_16(block, ' ') | equal_16(block, '\n') | equal_16(block, '\r') | equal_16(block, '\t'));
        if (others & 0xFFFF) return at + (size_t)__builtin_ctz(others);
    }
#endif
    while (at < count && is_xml_space(bytes[at])) at++;
    return at;
}

/// The first place from `at` on that is no part of a name; `count` where there is none. Sets `has_colon` where a colon may
/// stand before it.
static inline size_t xml_name_end(const uint8_t *bytes, size_t at, size_t count, bool *has_colon) {
#if defined(__SSE2__)
    for (; at + 16 <= count; at += 16) {
        const __m128i block = _mm_loadu_si128((const __m128i *)(bytes + at));
        const __m128i low = _mm_sub_epi8(block, _mm_set1_epi8(0x2D));
        const __m128i is_letter = _mm_cmpeq_epi8(_mm_max_epu8(block, _mm_set1_epi8(0x3F)), block);
        const __m128i is_low = _mm_cmpeq_epi8(_mm_min_epu8(low, _mm_set1_epi8(0x0D)), low);
        const uint32_t parts = (uint32_t)_mm_movemask_epi8(_mm_or_si128(is_letter, is_low)) & ~equal_16(block, '/');
        if (equal_16(block, ':')) *has_colon = true;
        if (parts != 0xFFFF) return at + (size_t)__builtin_ctz(~parts);
    }
#endif
    for (; at < count && is_xml_name(bytes[at]); at++) {
        if (bytes[at] == ':') *has_colon = true;
    }
    return at;
}

/// The first `<` from `at` on; `count` where there is none. Sets `has_reference` where an `&` stands before it.
static inline size_t xml_text_end(const uint8_t *bytes, size_t at, size_t count, bool *has_reference) {
#if defined(__SSE2__)
    for (; at + 16 <= count; at += 16) {
        const __m128i block = _mm_loadu_si128((const __m128i *)(bytes + at));
        const uint32_t tags = equal_16(block, '<');
        const uint32_t references = equal_16(block, '&');
        if (tags == 0) {
            if (references) *has_reference = true;
            continue;
        }
        if (references & ((tags & -tags) - 1)) *has_reference = true;
        return at + (size_t)__builtin_ctz(tags);
    }
#endif
    for (; at < count && bytes[at] != '<'; at++) {
        if (bytes[at] == '&') *has_reference = true;
    }
    return at;
}

#endif

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

/// The first byte from 0x80 on, or `&`, at or after `from`; `until` where there is none before it.
size_t find_ascii_end(const uint8_t *bytes, size_t from, size_t until);

enum {
    /// How many words a token scan may wait for, twice over; a power of two.
    TOKEN_SLOTS = 4096,
    /// The most tokens that 64 bytes may bring: 33 that end there, each a word and a code, and a mark for every other byte.
    TOKENS_IN_BLOCK = 100,
};

/// What a token scan looks out for; all zero at first.
struct token_table {
    /// One bit for each of 16,384 hashes of words, set where somebody waits for a word that has it: most words stop here.
    uint64_t filter[256];
    /// An open table of words and where each stands in the lists below; a key of 0 is an empty place.
    uint64_t keys[TOKEN_SLOTS];
    uint16_t places[TOKEN_SLOTS];
    size_t word_count;
    /// Who waits for each word, a bit each: in any case, with a capital, behind a bracket.
    uint64_t words[TOKEN_SLOTS / 2];
    uint64_t names[TOKEN_SLOTS / 2];
    uint64_t bracketed[TOKEN_SLOTS / 2];
    /// Bytes outside tokens that somebody waits for, at most eight: a bit each, by the halves of the byte.
    uint8_t low_nibbles[16];
    uint8_t high_nibbles[16];
    size_t mark_count;
    /// Bit n: somebody waits for tokens of n bytes that start with a digit, or start with a letter and hold a digit; bit 31
    /// stands for 31 bytes and more.
    uint32_t numbers;
    uint32_t codes;
};

/// Waits for a word, in the name of those whose bits are set: in any case, with a capital, behind a bracket; false where there is
/// no room left.
bool token_table_add_word(struct token_table *table, uint64_t key, uint64_t words, uint64_t names, uint64_t bracketed);

/// Waits for a byte outside tokens; false where there is no room left.
bool token_table_add_mark(struct token_table *table, uint8_t mark);

enum token_sort {
    /// A token that starts with a letter and that somebody waits for.
    TOKEN_WORD = 0,
    TOKEN_NUMBER = 1,
    TOKEN_CODE = 2,
    TOKEN_MARK = 3,
};

struct token {
    uint32_t start;
    /// Of a word: its place in the lists.
    uint16_t place;
    /// 255 stands for more as well.
    uint8_t length;
    uint8_t sort;
};

/// Where a token scan stands; all zero at the start of a text.
struct token_scan {
    /// Where the next block starts.
    size_t next;
    /// A token that started in an earlier block, and whether a digit was in it there.
    size_t open_start;
    bool is_open, open_has_digit;
    bool is_done;
};

/// The hash of a word's key: its top 14 bits are its place in the filter.
static inline uint64_t token_hash(uint64_t key) { return key * 0xD6E8FEB86659FD93; }
/// The key of a word: its last eight bytes in small letters, the first lowest, noughts above them, mixed with its length.
static inline uint64_t token_key(uint64_t packed, size_t length) { return packed ^ length * 0x9E3779B97F4A7C15; }

/// Who waits for the word at a place of the lists as it is written at `start`.
static inline uint64_t token_callees(const struct token_table *table, size_t place, const uint8_t *text, size_t start) {
    uint64_t callees = table->words[place];
    if ((uint8_t)(text[start] - 'A') < 26) callees |= table->names[place];
    if (table->bracketed[place] && start > 0) {
        const uint8_t before = text[start - 1];
        if (before == '(' || before == '[' || before == '{' || before == '<') callees |= table->bracketed[place];
    }
    return callees;
}

/// Whether a byte is part of a token.
static inline bool is_token(uint8_t byte) {
    static const uint64_t sets[4] = {0x03FF000000000000, 0x07FFFFFE07FFFFFE, ~0ull, ~0ull};
    return sets[byte >> 6] >> (byte & 63) & 1;
}

/// Eight bytes with the Latin capitals among them as small letters.
static inline uint64_t small_letters(uint64_t bytes) {
    const uint64_t low = bytes & 0x7F7F7F7F7F7F7F7F;
    const uint64_t from_a = low + 0x3F3F3F3F3F3F3F3F, over_z = low + 0x2525252525252525;
    return bytes | ((from_a ^ over_z) & ~bytes & 0x8080808080808080) >> 2;
}

/// The key of the word text[start ..< end], which lies in the text; other than a token its bytes may be any.
static inline uint64_t word_key(const uint8_t *text, size_t count, size_t start, size_t end) {
    const size_t length = end - start;
    const size_t known = length < 8 ? length : 8;
    const size_t from = end - known;
    uint64_t bytes = 0;
    if (from + 8 <= count && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__) {
        __builtin_memcpy(&bytes, text + from, 8);
        if (known < 8) bytes &= (1ull << 8 * known) - 1;
    } else {
        for (size_t at = 0; at < known; at++) bytes |= (uint64_t)text[from + at] << 8 * at;
    }
    return token_key(small_letters(bytes), length);
}

/// Finds tokens (runs of ASCII letters, digits and bytes from 0x80 on) and marks that somebody waits for, in order.
///
/// Returns how many it wrote to `found`, which has room for `room`, at least `TOKENS_IN_BLOCK`. The text ends where `is_done`.
size_t find_tokens(
    struct token_scan *scan, const struct token_table *table, const uint8_t *text, size_t count, struct token *found,
    size_t room);

/// The same, byte by byte: what the fast way is tested against.
size_t find_tokens_plainly(
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

/// How many LF there are in bytes[from ..< until].
static inline size_t count_line_feeds(const uint8_t *bytes, size_t from, size_t until) {
    size_t count = 0;
#if defined(__SSE2__)
    for (; from + 16 <= until; from += 16) {
        count += (size_t)__builtin_popcount(equal_16(_mm_loadu_si128((const __m128i *)(bytes + from)), '\n'));
    }
#endif
    for (; from < until; from++) count += bytes[from] == '\n';
    return count;
}

/// Whether two names are the same: a call to compare memory costs more than most names take.
static inline bool are_same_name(const uint8_t *one, const uint8_t *other, size_t count) {
    uint64_t a, b;
    if (count < 8) {
        for (size_t at = 0; at < count; at++) {
            if (one[at] != other[at]) return false;
        }
        return true;
    }
    for (size_t at = 0; at + 8 < count; at += 8) {
        __builtin_memcpy(&a, one + at, 8);
        __builtin_memcpy(&b, other + at, 8);
        if (a != b) return false;
    }
    __builtin_memcpy(&a, one + count - 8, 8);
    __builtin_memcpy(&b, other + count - 8, 8);
    return a == b;
}

#endif

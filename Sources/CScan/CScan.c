#include "CScan.h"

#include <string.h>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

/// Reads bytes[*from ..< until]; `available` says how many bytes may be looked at to judge a CR.
static size_t scan_bytes(
    struct csv_scan *scan, const uint8_t *bytes, size_t *from, size_t until, size_t available, bool last, uint32_t *ends,
    uint32_t *row_ends) {
    const uint8_t delimiter = scan->delimiter;
    uint8_t place = scan->place;
    size_t found = 0;
    size_t rows = 0;
    size_t at = *from;
    for (; at < until; at++) {
        const uint8_t byte = bytes[at];
        bool is_break = byte == '\n';
        if (byte == '\r') {
            if (at + 1 == available && !last) break;
            is_break = at + 1 == available || bytes[at + 1] != '\n';
        }
        scan->breaks += is_break;
        if (byte == 0) scan->has_nul = true;
        if (byte == '"' && place != CSV_UNQUOTED) {
            place = place == CSV_QUOTED ? CSV_QUOTE_SEEN : CSV_QUOTED;
        } else if (place != CSV_QUOTED) {
            if (is_break || byte == delimiter) {
                ends[found++] = (uint32_t)at;
                if (is_break) row_ends[rows++] = scan->cells + (uint32_t)found;
                place = CSV_CELL_START;
            } else if (byte != '\r' || place == CSV_QUOTE_SEEN) {
                place = CSV_UNQUOTED;
            }
        }
    }
    scan->place = place;
    scan->rows += rows;
    scan->cells += (uint32_t)found;
    *from = at;
    return found;
}

size_t csv_scan_cells_plainly(
    struct csv_scan *scan, const uint8_t *bytes, size_t *from, size_t count, bool last, uint32_t *ends,
    uint32_t *row_ends) {
    return scan_bytes(scan, bytes, from, count, count, last, ends, row_ends);
}

#if defined(__x86_64__)

__attribute__((target("avx2"))) static inline uint64_t equal(__m256i low, __m256i high, char byte) {
    const __m256i wanted = _mm256_set1_epi8(byte);
    const uint32_t a = (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(low, wanted));
    const uint32_t b = (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(high, wanted));
    return (uint64_t)b << 32 | a;
}

/// Sixty-four bytes at a time: a byte is inside quotes where an odd number of quotes stands before it.
///
/// That holds only while quotes open at the start of a cell and close at its end. A block in which one does not (`5"`,
/// `"a"b`) is read byte by byte, so both ways always give the same cells.
/// Source: Langdale and Lemire, "Parsing Gigabytes of JSON per Second" (quote parity by prefix xor).
__attribute__((target("avx2,bmi,popcnt"))) static size_t scan_blocks(
    struct csv_scan *scan, const uint8_t *bytes, size_t *from, size_t count, uint32_t *ends, uint32_t *row_ends) {
    const char delimiter = (char)scan->delimiter;
    const uint64_t first_row = scan->rows;
    size_t found = 0;
    size_t rows = 0;
    size_t breaks_seen = 0;
    uint32_t cells = scan->cells;
    __m256i nul = _mm256_setzero_si256();
    // What the block before left open: as bits, so that no branch hangs on them.
    uint64_t in_quotes = scan->place == CSV_QUOTED ? ~0ull : 0;
    uint64_t at_start = scan->place == CSV_CELL_START;
    uint64_t quote_seen = scan->place == CSV_QUOTE_SEEN;
    size_t at = *from;
    for (; at + 65 <= count; at += 64) {
        const __m256i low = _mm256_loadu_si256((const __m256i *)(bytes + at));
        const __m256i high = _mm256_loadu_si256((const __m256i *)(bytes + at + 32));
        const uint64_t quotes = equal(low, high, '"');
        const uint64_t lf = equal(low, high, '\n');
        const uint64_t cr = equal(low, high, '\r');
        const uint64_t delimiters = equal(low, high, delimiter);
        const uint64_t breaks = lf | (cr & ~(lf >> 1 | (uint64_t)(bytes[at + 64] == '\n') << 63));

        uint64_t inside = quotes;
        inside ^= inside << 1;
        inside ^= inside << 2;
        inside ^= inside << 4;
        inside ^= inside << 8;
        inside ^= inside << 16;
        inside ^= inside << 32;
        inside ^= in_quotes;
        const uint64_t opening = quotes & inside;
        const uint64_t closing = quotes & ~inside;
        const uint64_t edges = delimiters | lf | cr;
        const uint64_t after_closing = closing << 1 | quote_seen;
        const uint64_t cell_starts = edges << 1 | at_start;
        if ((opening & ~(cell_starts | after_closing)) | (after_closing & ~(edges | quotes))) {
            scan->place = in_quotes ? CSV_QUOTED : quote_seen ? CSV_QUOTE_SEEN : at_start ? CSV_CELL_START : CSV_UNQUOTED;
            scan->cells = cells;
            scan->rows = first_row + rows;
            size_t inner = at;
            found += scan_bytes(scan, bytes, &inner, at + 64, at + 65, false, ends + found, row_ends + rows);
            rows = scan->rows - first_row;
            cells = scan->cells;
            in_quotes = scan->place == CSV_QUOTED ? ~0ull : 0;
            at_start = scan->place == CSV_CELL_START;
            quote_seen = scan->place == CSV_QUOTE_SEEN;
            continue;
        }

        nul = _mm256_or_si256(nul, _mm256_cmpeq_epi8(_mm256_min_epu8(low, high), _mm256_setzero_si256()));
        breaks_seen += (size_t)__builtin_popcountll(breaks);
        uint64_t stops = (breaks | delimiters) & ~inside;
        for (uint64_t row_breaks = breaks & ~inside; row_breaks; row_breaks &= row_breaks - 1) {
            const uint64_t up_to_it = row_breaks ^ (row_breaks - 1);
            row_ends[rows++] = cells + (uint32_t)__builtin_popcountll(stops & up_to_it);
        }
        const size_t stop_count = (size_t)__builtin_popcountll(stops);
        // Written several at a time, needed or not: a branch for each would cost more.
        uint32_t *next = ends + found;
        for (size_t done = 0; done < stop_count; done += 6) {
            for (int each = 0; each < 6; each++) {
                *next++ = (uint32_t)(at + _tzcnt_u64(stops));
                stops &= stops - 1;
            }
        }
        found += stop_count;
        cells += (uint32_t)stop_count;

        in_quotes = (uint64_t)((int64_t)inside >> 63);
        quote_seen = closing >> 63;
        at_start = (edges & ~inside) >> 63;
    }
    if (_mm256_movemask_epi8(nul)) scan->has_nul = true;
    scan->place = in_quotes ? CSV_QUOTED : quote_seen ? CSV_QUOTE_SEEN : at_start ? CSV_CELL_START : CSV_UNQUOTED;
    scan->cells = cells;
    scan->rows = first_row + rows;
    scan->breaks += breaks_seen;
    *from = at;
    return found;
}

#endif

size_t csv_scan_cells(
    struct csv_scan *scan, const uint8_t *bytes, size_t *from, size_t count, bool last, uint32_t *ends,
    uint32_t *row_ends) {
    size_t found = 0;
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi")) {
        const uint64_t rows = scan->rows;
        found = scan_blocks(scan, bytes, from, count, ends, row_ends);
        row_ends += scan->rows - rows;
    }
#endif
    return found + scan_bytes(scan, bytes, from, count, count, last, ends + found, row_ends);
}

static size_t plain_line_end(const uint8_t *bytes, size_t from, size_t until) {
    while (from < until && bytes[from] != '\n' && bytes[from] != '\r') from++;
    return from;
}

#if defined(__x86_64__)

__attribute__((target("avx2,bmi"))) static size_t vector_line_end(const uint8_t *bytes, size_t from, size_t until) {
    const __m256i lf = _mm256_set1_epi8('\n');
    const __m256i cr = _mm256_set1_epi8('\r');
    for (; from + 32 <= until; from += 32) {
        const __m256i block = _mm256_loadu_si256((const __m256i *)(bytes + from));
        const __m256i ends = _mm256_or_si256(_mm256_cmpeq_epi8(block, lf), _mm256_cmpeq_epi8(block, cr));
        const uint32_t mask = (uint32_t)_mm256_movemask_epi8(ends);
        if (mask) return from + _tzcnt_u32(mask);
    }
    return plain_line_end(bytes, from, until);
}

#endif

size_t find_line_end(const uint8_t *bytes, size_t from, size_t until) {
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi")) return vector_line_end(bytes, from, until);
#endif
    return plain_line_end(bytes, from, until);
}

struct block_masks {
    uint64_t tokens, digits, marks;
};

static struct block_masks plain_masks(const struct token_table *table, const uint8_t *block) {
    struct block_masks masks = {0, 0, 0};
    for (unsigned at = 0; at < 64; at++) {
        const uint8_t byte = block[at];
        const uint64_t bit = 1ull << at;
        const bool is_digit = (uint8_t)(byte - '0') < 10;
        if (is_digit) masks.digits |= bit;
        if (is_digit || byte >= 0x80 || (uint8_t)((byte | 0x20) - 'a') < 26) masks.tokens |= bit;
        for (size_t each = 0; each < table->mark_count; each++) {
            if (byte == table->marks[each]) masks.marks |= bit;
        }
    }
    return masks;
}

#if defined(__x86_64__)

__attribute__((target("avx2"))) static inline uint64_t below(__m256i low, __m256i high, char first, char count) {
    const __m256i start = _mm256_set1_epi8(first);
    const __m256i limit = _mm256_set1_epi8((char)(count - 1));
    const __m256i a = _mm256_sub_epi8(low, start);
    const __m256i b = _mm256_sub_epi8(high, start);
    const uint32_t x = (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(_mm256_min_epu8(a, limit), a));
    const uint32_t y = (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(_mm256_min_epu8(b, limit), b));
    return (uint64_t)y << 32 | x;
}

__attribute__((target("avx2"))) static struct block_masks vector_masks(
    const struct token_table *table, const uint8_t *block) {
    const __m256i low = _mm256_loadu_si256((const __m256i *)block);
    const __m256i high = _mm256_loadu_si256((const __m256i *)(block + 32));
    const __m256i small = _mm256_set1_epi8(0x20);
    struct block_masks masks;
    masks.digits = below(low, high, '0', 10);
    masks.tokens = masks.digits | below(_mm256_or_si256(low, small), _mm256_or_si256(high, small), 'a', 26)
        | (uint64_t)(uint32_t)_mm256_movemask_epi8(high) << 32 | (uint32_t)_mm256_movemask_epi8(low);
    masks.marks = 0;
    for (size_t each = 0; each < table->mark_count; each++) masks.marks |= equal(low, high, (char)table->marks[each]);
    return masks;
}

#endif

/// The eight bytes before a place, the last one lowest; noughts where the text has none.
static inline uint64_t bytes_before(const uint8_t *text, size_t end) {
    uint64_t bytes = 0;
    if (end >= 8) {
        memcpy(&bytes, text + end - 8, 8);
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
        bytes = __builtin_bswap64(bytes);
#endif
        return bytes;
    }
    for (size_t at = 0; at < end; at++) bytes = bytes << 8 | text[at];
    return bytes;
}

static inline size_t add_token(
    const struct token_table *table, const uint8_t *text, size_t start, size_t end, bool has_digit, struct token *found) {
    const size_t length = end - start;
    const uint32_t bit = 1u << (length < 31 ? length : 31);
    size_t added = 0;
    if (has_digit && (uint8_t)(text[start] - '0') < 10) {
        if (table->numbers & bit) found[added++] = (struct token){0, (uint32_t)start, (uint32_t)length, TOKEN_NUMBER};
        return added;
    }
    uint64_t packed = bytes_before(text, end) | 0x2020202020202020;
    if (length < 8) packed &= (1ull << 8 * length) - 1;
    const uint64_t key = token_key(packed, length);
    const uint64_t hash = token_hash(key);
    if (table->filter[hash >> 56] >> (hash >> 50 & 63) & 1) {
        found[added++] = (struct token){key, (uint32_t)start, (uint32_t)length, TOKEN_WORD};
    }
    if (has_digit && table->codes & bit) {
        found[added++] = (struct token){0, (uint32_t)start, (uint32_t)length, TOKEN_CODE};
    }
    return added;
}

/// Adds the words among the tokens of a block that holds neither digits nor marks; returns how many, and what is left.
static inline size_t add_words(
    struct token_scan *scan, const struct token_table *table, const uint8_t *text, struct token *found, size_t room) {
    const uint64_t *filter = table->filter;
    const size_t base = scan->next - 64;
    uint64_t starts = scan->starts, ends = scan->ends;
    size_t start = scan->open_start;
    bool is_open = scan->is_open;
    size_t added = 0;
    for (; ends && added < room; ends &= ends - 1) {
        if (!is_open) {
            start = base + (size_t)__builtin_ctzll(starts);
            starts &= starts - 1;
        }
        is_open = false;
        const size_t end = base + (size_t)__builtin_ctzll(ends);
        const size_t length = end - start;
        const uint64_t mask = length < 8 ? (1ull << 8 * length) - 1 : ~0ull;
        const uint64_t key = token_key((bytes_before(text, end) | 0x2020202020202020) & mask, length);
        const uint64_t hash = token_hash(key);
        if (filter[hash >> 56] >> (hash >> 50 & 63) & 1) {
            found[added++] = (struct token){key, (uint32_t)start, (uint32_t)length, TOKEN_WORD};
        }
    }
    scan->starts = starts;
    scan->ends = ends;
    scan->is_open = is_open;
    return added;
}

size_t find_tokens(
    struct token_scan *scan, const struct token_table *table, const uint8_t *text, size_t count, struct token *found,
    size_t room) {
    struct block_masks (*masks_of)(const struct token_table *, const uint8_t *) = plain_masks;
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2")) masks_of = vector_masks;
#endif
    size_t added = 0;
    while (!scan->is_done) {
        if (!(scan->marks | scan->digits) && !(scan->is_open && scan->open_has_digit) && scan->ends) {
            added += add_words(scan, table, text, found + added, room - added);
            if (scan->ends) return added;
        }
        const size_t base = scan->next - 64;
        uint64_t starts = scan->starts, ends = scan->ends, marks = scan->marks;
        const uint64_t digits = scan->digits;
        for (uint64_t events = ends | marks; events; events &= events - 1) {
            if (room - added < 3) {
                scan->starts = starts;
                scan->ends = ends & events;
                scan->marks = marks & events;
                return added;
            }
            const uint64_t bit = events & -events;
            const size_t place = base + (size_t)__builtin_ctzll(events);
            if (ends & bit) {
                bool has_digit;
                size_t start;
                if (scan->is_open) {
                    start = scan->open_start;
                    has_digit = scan->open_has_digit || digits & (bit - 1);
                    scan->is_open = false;
                } else {
                    start = base + (size_t)__builtin_ctzll(starts);
                    has_digit = digits & (bit - (starts & -starts));
                    starts &= starts - 1;
                }
                added += add_token(table, text, start, place, has_digit, found + added);
            }
            if (marks & bit) found[added++] = (struct token){0, (uint32_t)place, 1, TOKEN_MARK};
        }
        scan->starts = starts;
        // What is still open goes on in the next block.
        if (scan->is_open) {
            scan->open_has_digit |= scan->digits != 0;
        } else if (scan->starts) {
            scan->is_open = true;
            scan->open_start = base + (size_t)__builtin_ctzll(scan->starts);
            scan->open_has_digit = scan->digits & -scan->starts;
        }
        if (scan->next > count) {
            scan->is_done = true;
            break;
        }
        // One block more than there are bytes for, if need be: its noughts end the last token.
        struct block_masks masks;
        if (scan->next + 64 <= count) {
            masks = masks_of(table, text + scan->next);
        } else {
            uint8_t rest[64] = {0};
            memcpy(rest, text + scan->next, count - scan->next);
            masks = masks_of(table, rest);
        }
        const uint64_t before = masks.tokens << 1 | scan->is_open;
        scan->starts = masks.tokens & ~before;
        scan->ends = before & ~masks.tokens;
        scan->marks = masks.marks;
        scan->digits = masks.digits;
        scan->next += 64;
    }
    return added;
}

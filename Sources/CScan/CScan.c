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

/// The first byte from 0x80 on, or `&`, byte by byte.
static size_t plain_ascii_end(const uint8_t *bytes, size_t from, size_t until) {
    while (from < until && bytes[from] < 0x80 && bytes[from] != '&') from++;
    return from;
}

#if defined(__x86_64__)

__attribute__((target("avx2,bmi"))) static size_t vector_ascii_end(const uint8_t *bytes, size_t from, size_t until) {
    const __m256i reference = _mm256_set1_epi8('&');
    for (; from + 32 <= until; from += 32) {
        const __m256i block = _mm256_loadu_si256((const __m256i *)(bytes + from));
        const __m256i stops = _mm256_or_si256(block, _mm256_cmpeq_epi8(block, reference));
        const uint32_t mask = (uint32_t)_mm256_movemask_epi8(stops);
        if (mask) return from + _tzcnt_u32(mask);
    }
    return plain_ascii_end(bytes, from, until);
}

#endif

size_t find_ascii_end(const uint8_t *bytes, size_t from, size_t until) {
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi")) return vector_ascii_end(bytes, from, until);
#endif
    return plain_ascii_end(bytes, from, until);
}

static inline size_t slot_of(uint64_t hash) { return hash >> 40 & (TOKEN_SLOTS - 1); }

bool token_table_add_word(struct token_table *table, uint64_t key, uint64_t words, uint64_t names, uint64_t bracketed) {
    const uint64_t hash = token_hash(key);
    if (key == 0 || table->word_count >= TOKEN_SLOTS / 2) return false;
    size_t slot = slot_of(hash);
    while (table->keys[slot] != 0) slot = (slot + 1) % TOKEN_SLOTS;
    const size_t place = table->word_count++;
    table->keys[slot] = key;
    table->places[slot] = (uint16_t)place;
    table->words[place] = words;
    table->names[place] = names;
    table->bracketed[place] = bracketed;
    table->filter[hash >> 56] |= 1ull << (hash >> 50 & 63);
    return true;
}

bool token_table_add_mark(struct token_table *table, uint8_t mark) {
    if (table->mark_count == 8) return false;
    const uint8_t bit = (uint8_t)(1u << table->mark_count++);
    table->low_nibbles[mark & 15] |= bit;
    table->high_nibbles[mark >> 4] |= bit;
    return true;
}

static inline bool may_be_word(const struct token_table *table, uint64_t key) {
    const uint64_t hash = token_hash(key);
    return table->filter[hash >> 56] >> (hash >> 50 & 63) & 1;
}

struct block_masks {
    uint64_t tokens, digits, marks;
};

static inline struct block_masks plain_masks(const struct token_table *table, const uint8_t *block) {
    struct block_masks masks = {0, 0, 0};
    for (unsigned at = 0; at < 64; at++) {
        const uint8_t byte = block[at];
        const uint64_t bit = 1ull << at;
        const bool is_digit = (uint8_t)(byte - '0') < 10;
        if (is_digit) masks.digits |= bit;
        if (is_digit || byte >= 0x80 || (uint8_t)((byte | 0x20) - 'a') < 26) masks.tokens |= bit;
        if (table->low_nibbles[byte & 15] & table->high_nibbles[byte >> 4]) masks.marks |= bit;
    }
    return masks;
}

/// Up to eight bytes of a token as the table has them: of a longer one the last eight, the first lowest, noughts above.
static inline uint64_t token_bytes(const uint8_t *text, size_t start, size_t end) {
    uint64_t bytes = 0;
    const size_t first = end - start > 8 ? end - 8 : start;
    for (size_t at = first; at < end; at++) bytes |= (uint64_t)(text[at] | 0x20) << 8 * (at - first);
    return bytes;
}

static inline struct token token_at(size_t start, size_t length, uint16_t place, enum token_sort sort) {
    return (struct token){(uint32_t)start, place, (uint8_t)(length < 255 ? length : 255), (uint8_t)sort};
}

/// Adds a word that the filter let through, where somebody waits for it as it is written; returns how many it added.
static inline size_t add_word(
    const struct token_table *table, const uint8_t *text, size_t start, size_t length, uint64_t key, struct token *found) {
    size_t slot = slot_of(token_hash(key));
    while (table->keys[slot] != key) {
        if (table->keys[slot] == 0) return 0;
        slot = (slot + 1) % TOKEN_SLOTS;
    }
    const uint16_t place = table->places[slot];
    if (token_callees(table, place, text, start) == 0) return 0;
    *found = token_at(start, length, place, TOKEN_WORD);
    return 1;
}

static inline size_t add_token(
    const struct token_table *table, const uint8_t *text, size_t start, size_t end, bool has_digit, struct token *found) {
    const size_t length = end - start;
    const uint32_t bit = 1u << (length < 31 ? length : 31);
    size_t added = 0;
    if (has_digit && (uint8_t)(text[start] - '0') < 10) {
        if (table->numbers & bit) found[added++] = token_at(start, length, 0, TOKEN_NUMBER);
        return added;
    }
    const uint64_t key = token_key(token_bytes(text, start, end), length);
    if (may_be_word(table, key)) added += add_word(table, text, start, length, key, found);
    if (has_digit && table->codes & bit) found[added++] = token_at(start, length, 0, TOKEN_CODE);
    return added;
}

/// Adds the tokens and marks of a block in their order: `starts` and `ends` are those of its tokens.
static inline size_t add_events(
    struct token_scan *scan, const struct token_table *table, const uint8_t *text, size_t base, uint64_t starts,
    uint64_t ends, struct block_masks masks, struct token *found) {
    size_t added = 0;
    for (uint64_t events = ends | masks.marks; events; events &= events - 1) {
        const uint64_t bit = events & -events;
        const size_t place = base + (size_t)__builtin_ctzll(events);
        if (ends & bit) {
            bool has_digit;
            size_t start;
            if (scan->is_open) {
                start = scan->open_start;
                has_digit = scan->open_has_digit || masks.digits & (bit - 1);
                scan->is_open = false;
            } else {
                start = base + (size_t)__builtin_ctzll(starts);
                has_digit = masks.digits & (bit - (starts & -starts));
                starts &= starts - 1;
            }
            added += add_token(table, text, start, place, has_digit, found + added);
        }
        if (masks.marks & bit) found[added++] = token_at(place, 1, 0, TOKEN_MARK);
    }
    // What is still open goes on in the next block.
    if (scan->is_open) {
        scan->open_has_digit |= masks.digits != 0;
    } else if (starts) {
        scan->is_open = true;
        scan->open_start = base + (size_t)__builtin_ctzll(starts);
        scan->open_has_digit = masks.digits & -starts;
    }
    return added;
}

size_t find_tokens_plainly(
    struct token_scan *scan, const struct token_table *table, const uint8_t *text, size_t count, struct token *found,
    size_t room) {
    size_t added = 0;
    while (!scan->is_done && room - added >= TOKENS_IN_BLOCK) {
        const size_t base = scan->next;
        struct block_masks masks;
        if (base + 64 <= count) {
            masks = plain_masks(table, text + base);
        } else {
            // The noughts behind the text end its last token.
            uint8_t rest[64] = {0};
            if (base < count) memcpy(rest, text + base, count - base);
            masks = plain_masks(table, rest);
            scan->is_done = true;
        }
        const uint64_t before = masks.tokens << 1 | scan->is_open;
        added += add_events(
            scan, table, text, base, masks.tokens & ~before, before & ~masks.tokens, masks, found + added);
        scan->next = base + 64;
    }
    return added;
}

#if defined(__x86_64__)

#define VECTOR __attribute__((target("avx2,bmi,bmi2,lzcnt,popcnt")))

VECTOR static inline __m256i below(__m256i bytes, char first, char count) {
    const __m256i place = _mm256_sub_epi8(bytes, _mm256_set1_epi8(first));
    return _mm256_cmpeq_epi8(_mm256_min_epu8(place, _mm256_set1_epi8((char)(count - 1))), place);
}

/// The marks have each a bit: a byte is one where its two halves share it.
///
/// Source: Langdale and Lemire, "Parsing Gigabytes of JSON per Second" (vectorised classification).
VECTOR static inline struct block_masks vector_masks(const struct token_table *table, const uint8_t *block) {
    const __m256i small = _mm256_set1_epi8(0x20);
    const __m256i half = _mm256_set1_epi8(0x0F);
    const __m256i low = _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)table->low_nibbles));
    const __m256i high = _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)table->high_nibbles));
    struct block_masks masks = {0, 0, 0};
    for (int each = 0; each < 2; each++) {
        const __m256i bytes = _mm256_loadu_si256((const __m256i *)(block + 32 * each));
        const __m256i digits = below(bytes, '0', 10);
        const __m256i letters = below(_mm256_or_si256(bytes, small), 'a', 26);
        // The top bit of a byte from 0x80 on is its own.
        const __m256i tokens = _mm256_or_si256(_mm256_or_si256(digits, letters), bytes);
        const __m256i marks = _mm256_and_si256(
            _mm256_shuffle_epi8(low, _mm256_and_si256(bytes, half)),
            _mm256_shuffle_epi8(high, _mm256_and_si256(_mm256_srli_epi16(bytes, 4), half)));
        const __m256i others = _mm256_cmpeq_epi8(marks, _mm256_setzero_si256());
        masks.digits |= (uint64_t)(uint32_t)_mm256_movemask_epi8(digits) << 32 * each;
        masks.tokens |= (uint64_t)(uint32_t)_mm256_movemask_epi8(tokens) << 32 * each;
        masks.marks |= (uint64_t)(~(uint32_t)_mm256_movemask_epi8(others)) << 32 * each;
    }
    return masks;
}

/// Adds the words of a block that holds neither digits nor marks.
///
/// Four tokens at a time, whether there are so many or not, and all written down, whether somebody waits for them or not: a
/// branch for each would cost more than the work. `is_near_end`: eight bytes from a token on may reach behind the text.
VECTOR __attribute__((always_inline)) static inline size_t add_words(
    struct token_scan *scan, const struct token_table *table, const uint8_t *text, size_t count, size_t base,
    uint64_t starts, uint64_t ends, bool goes_on, struct token *found, const bool is_near_end) {
    uint64_t keys[36];
    // Where each stands: its start, from the block's, and its length; the start is below nought where it is in an earlier block.
    int64_t first_of[36];
    uint32_t lengths[36];
    size_t word_count = 0;
    const uint8_t *block = text + base;
    const size_t token_count = (size_t)_mm_popcnt_u64(ends);
    const int64_t last_end = 63 - (int64_t)_lzcnt_u64(ends);
    int64_t start = (int64_t)scan->open_start - (int64_t)base;
    uint64_t further = starts;
    if (!scan->is_open) {
        start = (int64_t)_tzcnt_u64(further);
        further = _blsr_u64(further);
    }
    for (size_t done = 0; done < token_count; done += 4) {
        for (int each = 0; each < 4; each++) {
            const int64_t end = (int64_t)_tzcnt_u64(ends);
            ends = _blsr_u64(ends);
            const uint64_t length = (uint64_t)(end - start);
            const uint64_t known = length < 8 ? length : 8;
            const int64_t from = end - (int64_t)known;
            uint64_t bytes;
            if (is_near_end) {
                const int64_t last = (int64_t)(count - base) - 8;
                const int64_t at = from < last ? from : last;
                memcpy(&bytes, block + at, 8);
                bytes >>= 8 * (from - at) & 63;
            } else {
                memcpy(&bytes, block + from, 8);
            }
            const uint64_t key = token_key(_bzhi_u64(bytes | 0x2020202020202020, (unsigned)(8 * known)), length);
            keys[word_count] = key;
            first_of[word_count] = start;
            lengths[word_count] = (uint32_t)length;
            word_count += may_be_word(table, key);
            start = (int64_t)_tzcnt_u64(further);
            further = _blsr_u64(further);
        }
    }
    // What was taken for a word behind the last token.
    while (word_count > 0 && first_of[word_count - 1] > last_end) word_count--;
    if (goes_on && starts) {
        scan->open_start = base + 63 - (size_t)_lzcnt_u64(starts);
        scan->open_has_digit = false;
    }
    scan->is_open = goes_on;
    size_t added = 0;
    for (size_t each = 0; each < word_count; each++) {
        const size_t first = (size_t)((int64_t)base + first_of[each]);
        added += add_word(table, text, first, lengths[each], keys[each], found + added);
    }
    return added;
}

VECTOR static size_t find_tokens_in_blocks(
    struct token_scan *scan, const struct token_table *table, const uint8_t *text, size_t count, struct token *found,
    size_t room) {
    size_t added = 0;
    while (!scan->is_done && room - added >= TOKENS_IN_BLOCK) {
        const size_t base = scan->next;
        struct block_masks masks = {0, 0, 0};
        if (base + 64 <= count) {
            masks = vector_masks(table, text + base);
        } else {
            // The last bytes stand at the end of a block that starts before them: what was seen is shifted out.
            const size_t rest = count - base;
            if (rest > 0) {
                masks = vector_masks(table, text + count - 64);
                masks.tokens >>= 64 - rest;
                masks.digits >>= 64 - rest;
                masks.marks >>= 64 - rest;
            }
            scan->is_done = true;
        }
        const uint64_t before = masks.tokens << 1 | scan->is_open;
        const uint64_t starts = masks.tokens & ~before, ends = before & ~masks.tokens;
        if (masks.marks | masks.digits || (scan->is_open && scan->open_has_digit)) {
            added += add_events(scan, table, text, base, starts, ends, masks, found + added);
        } else if (base + 72 <= count) {
            added += add_words(scan, table, text, count, base, starts, ends, masks.tokens >> 63, found + added, false);
        } else {
            added += add_words(scan, table, text, count, base, starts, ends, masks.tokens >> 63, found + added, true);
        }
        scan->next = base + 64;
    }
    return added;
}

#endif

size_t find_tokens(
    struct token_scan *scan, const struct token_table *table, const uint8_t *text, size_t count, struct token *found,
    size_t room) {
#if defined(__x86_64__)
    if (count >= 64 && __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi2") && __builtin_cpu_supports("lzcnt")) {
        return find_tokens_in_blocks(scan, table, text, count, found, room);
    }
#endif
    return find_tokens_plainly(scan, table, text, count, found, room);
}

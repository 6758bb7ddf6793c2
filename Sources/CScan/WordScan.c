#include "WordScan.h"

#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

static inline bool is_letter(uint8_t byte) { return (uint8_t)((byte | 0x20) - 'a') < 26; }
static inline bool is_digit(uint8_t byte) { return (uint8_t)(byte - '0') < 10; }

/// What each byte of ASCII is between words, where it is not `GAP_OTHER`; the full stop and line ends are looked at more closely.
static const uint16_t gap_of[128] = {
    [' '] = GAP_SPACE,       ['\t'] = GAP_SPACE,    ['\v'] = GAP_SPACE,     ['\f'] = GAP_SPACE,      ['-'] = GAP_HYPHEN,
    ['\''] = GAP_APOSTROPHE, ['`'] = GAP_APOSTROPHE, [','] = GAP_COMMA,      ['_'] = GAP_UNDERSCORE, ['!'] = GAP_SENTENCE,
    ['?'] = GAP_SENTENCE,    [':'] = GAP_SENTENCE,  ['@'] = GAP_AT,         [';'] = GAP_CLAUSE,     ['('] = GAP_CLAUSE,
    [')'] = GAP_CLAUSE,      ['['] = GAP_CLAUSE,    [']'] = GAP_CLAUSE,
};

/// Where the letters or the digits end that start at a place.
static size_t run_end(const uint8_t *text, size_t at, size_t count, bool is_of_letters) {
    while (at < count && (is_of_letters ? is_letter(text[at]) : is_digit(text[at]))) at++;
    return at;
}

/// How many of the bytes are capitals, of letters and digits alone.
static inline uint32_t capitals_in(uint64_t bytes, uint64_t mask) {
    return (uint32_t)(((~bytes & 0x2020202020202020 & mask) >> 5) * 0x0101010101010101 >> 56);
}

/// Takes the last eight letters or fewer of a word into what came before.
static inline void finish(struct word *word, uint64_t hash, uint32_t capitals, uint64_t bytes, size_t rest) {
    const uint64_t mask = ~0ull >> (64 - 8 * rest);
    const uint64_t letters = (bytes | 0x2020202020202020) & mask;
    const uint64_t shorter = word_step(hash, letters & mask >> 8);
    capitals += capitals_in(bytes, mask);
    word->capitals = (uint8_t)(capitals < 255 ? capitals : 255);
    word->hash = word_step(hash, letters);
    word->stem = letters >> (8 * rest - 8) != 's' ? 0 : rest > 1 ? shorter : hash;
}

/// Reads a word of any length, byte by byte.
__attribute__((noinline)) static void read_slowly(struct word *word, const uint8_t *text, size_t start, size_t end) {
    uint64_t hash = word_seed;
    uint32_t capitals = 0;
    uint64_t bytes = 0;
    size_t rest = 0;
    for (size_t at = start; at < end; at++) {
        if (rest == 8) {
            capitals += capitals_in(bytes, ~0ull);
            hash = word_step(hash, bytes | 0x2020202020202020);
            bytes = 0;
            rest = 0;
        }
        bytes |= (uint64_t)text[at] << 8 * rest++;
    }
    finish(word, hash, capitals, bytes, rest);
}

/// What a full stop behind a word says.
__attribute__((noinline)) static uint16_t gap_of_stop(
    uint64_t hash, size_t length, uint8_t next, const uint64_t *titles, size_t title_count) {
    if (next >= 0x80 || is_letter(next) || is_digit(next)) return GAP_DOT;
    if (length == 1) return GAP_INITIAL_DOT;
    // No title is longer, and none ends a sentence often: most ends are behind other words.
    if (length == 0 || length > 5) return GAP_SENTENCE;
    for (size_t each = 0; each < title_count; each++) {
        if (titles[each] == hash) return GAP_INITIAL_DOT;
    }
    return GAP_SENTENCE;
}

#if defined(__SSE2__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__

/// How many letters stand at the start of the sixteen bytes.
static inline size_t letters_in_16(const uint8_t *text) {
    const __m128i block = _mm_or_si128(_mm_loadu_si128((const __m128i *)text), _mm_set1_epi8(0x20));
    const __m128i place = _mm_sub_epi8(block, _mm_set1_epi8('a'));
    const __m128i are_letters = _mm_cmpeq_epi8(_mm_min_epu8(place, _mm_set1_epi8(25)), place);
    return (size_t)__builtin_ctz(~(uint32_t)_mm_movemask_epi8(are_letters));
}

/// Reads a word of letters of which up to fifteen stand before something else; returns how many, or 0.
static inline size_t read_fast(struct word *word, const uint8_t *text) {
    const size_t length = letters_in_16(text);
    uint64_t bytes;
    memcpy(&bytes, text, 8);
    if (length <= 8) {
        finish(word, word_seed, 0, bytes, length);
        return length;
    }
    if (length == 16) return 0;
    const uint32_t capitals = capitals_in(bytes, ~0ull);
    const uint64_t hash = word_step(word_seed, bytes | 0x2020202020202020);
    memcpy(&bytes, text + 8, 8);
    finish(word, hash, capitals, bytes, length - 8);
    return length;
}

#else

static inline size_t read_fast(struct word *word, const uint8_t *text) {
    (void)word;
    (void)text;
    return 0;
}

#endif

size_t find_words(
    struct word_scan *scan, const uint64_t *titles, size_t title_count, const uint8_t *text, size_t count,
    struct word *words, size_t room) {
    size_t found = 0;
    size_t at = scan->at;
    uint32_t gap = scan->gap;
    uint32_t newlines = scan->newlines;
    scan->is_foreign = false;
    while (at < count) {
        const uint8_t byte = text[at];
        if (is_letter(byte) || is_digit(byte)) {
            if (found == room) break;
            struct word *word = &words[found];
            const bool is_word = byte > '9';
            size_t length = is_word && at + 16 <= count ? read_fast(word, text + at) : 0;
            if (length == 0) {
                length = run_end(text, at, count, is_word) - at;
                read_slowly(word, text, at, at + length);
            }
            const size_t end = at + length;
            const uint8_t next = end < count ? text[end] : 0;
            if (next >= 0x80 && is_word) {
                scan->is_foreign = true;
                break;
            }
            word->start = (int32_t)at;
            word->end = (int32_t)end;
            word->length = (uint8_t)(length < 255 ? length : 255);
            word->starts_upper = is_word && byte < 'a';
            word->is_digits = !is_word;
            word->is_foreign = false;
            word->gap_bits = (uint16_t)gap;
            found++;
            newlines = 0;
            // Most words have a space behind them.
            gap = next == ' ' ? GAP_SPACE : 0;
            at = end + (next == ' ');
            continue;
        }
        if (byte >= 0x80) {
            scan->is_foreign = true;
            break;
        }
        if (byte == '.') {
            const uint64_t hash = found > 0 ? words[found - 1].hash : scan->last_hash;
            const size_t length = found > 0 ? words[found - 1].length : scan->last_length;
            gap |= gap_of_stop(hash, length, at + 1 < count ? text[at + 1] : 0, titles, title_count);
        } else if (byte == '\n' || byte == '\r') {
            // A carriage return and a line feed are one line end.
            if (byte == '\r' || at == 0 || text[at - 1] != '\r') newlines++;
            gap |= newlines > 1 ? GAP_BLANK : GAP_NEWLINE;
        } else {
            gap |= gap_of[byte] ? gap_of[byte] : GAP_OTHER;
        }
        at++;
    }
    scan->at = at;
    scan->gap = (uint16_t)gap;
    scan->newlines = newlines;
    if (found > 0) {
        scan->last_hash = words[found - 1].hash;
        scan->last_length = words[found - 1].length;
    }
    return found;
}

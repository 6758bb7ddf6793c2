#ifndef WINNOW_WORDSCAN_H
#define WINNOW_WORDSCAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// What may stand between two words, as a set; in Swift this is `Gap`.
enum gap_bits {
    GAP_SPACE = 1,
    GAP_NEWLINE = 2,
    GAP_HYPHEN = 4,
    GAP_APOSTROPHE = 8,
    GAP_DOT = 16,
    GAP_INITIAL_DOT = 32,
    GAP_COMMA = 64,
    GAP_UNDERSCORE = 128,
    GAP_OTHER = 256,
    GAP_SENTENCE = 512,
    GAP_BLANK = 1024,
    GAP_AT = 2048,
    GAP_CLAUSE = 4096,
};

/// A word of a text: a run of letters, or a run of digits.
struct word {
    int32_t start;
    int32_t end;
    /// Of the folded letters.
    uint64_t hash;
    /// The hash without a final `s`; 0 where there is none.
    uint64_t stem;
    /// How many folded bytes, 255 at most.
    uint8_t length;
    /// How many capitals, 255 at most.
    uint8_t capitals;
    bool starts_upper;
    bool is_digits;
    /// Whether a letter beyond ASCII stands in it.
    bool is_foreign;
    /// What stands before it.
    uint16_t gap_bits;
};

/// Where a scan for words stands; zeros at the start of a text, but for the gap, which is `GAP_BLANK`.
struct word_scan {
    /// Where it goes on.
    size_t at;
    /// What was seen since the last word, and how many line ends.
    uint16_t gap;
    uint32_t newlines;
    /// Of the last word.
    uint64_t last_hash;
    uint8_t last_length;
    /// Whether it stopped before a byte beyond ASCII, or before the word that one stands behind: the caller reads on.
    bool is_foreign;
};

static const uint64_t word_seed = 0x9E3779B97F4A7C15;

/// Up to eight bytes, the first of them lowest, noughts above them.
static inline uint64_t word_bytes(const uint8_t *bytes, size_t count) {
    uint64_t all = 0;
    for (size_t at = 0; at < count; at++) all |= (uint64_t)bytes[at] << 8 * at;
    return all;
}

/// Takes eight bytes into a hash, the first of them lowest; fewer end in zeros.
///
/// A multiplication and a shift that can both be undone: words of up to eight letters never share a hash.
static inline uint64_t word_step(uint64_t hash, uint64_t bytes) {
    const uint64_t product = (hash ^ bytes) * 0xD6E8FEB86659FD93;
    return product ^ product >> 32;
}

/// The hash of folded bytes.
static inline uint64_t word_hash(const uint8_t *bytes, size_t count) {
    uint64_t hash = word_seed;
    for (; count > 8; bytes += 8, count -= 8) hash = word_step(hash, word_bytes(bytes, 8));
    return count == 0 ? hash : word_step(hash, word_bytes(bytes, count));
}

/// Finds words of ASCII letters and digits, in order, and returns how many it wrote to `words`, which has room for `room`.
///
/// A full stop behind a word whose hash is among the titles ends no sentence. The text ends where `at` is `count`.
size_t find_words(
    struct word_scan *scan, const uint64_t *titles, size_t title_count, const uint8_t *text, size_t count,
    struct word *words, size_t room);

#endif

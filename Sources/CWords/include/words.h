#pragma once
#include <stdint.h>

extern const uint8_t winnow_words_table[];
extern const uint8_t winnow_safe_words_table[];

/// The packed list of ordinary words that `script/pack-words` writes; its layout is described there.
static inline const uint8_t *_Nonnull winnow_words(void) { return winnow_words_table; }

/// The packed list of what else names nobody.
static inline const uint8_t *_Nonnull winnow_safe_words(void) { return winnow_safe_words_table; }

#pragma once
#include <stdint.h>

extern const uint8_t winnow_words_table[];

/// The packed word list that `script/pack-words` writes; its layout is described there.
static inline const uint8_t *_Nonnull winnow_words(void) { return winnow_words_table; }

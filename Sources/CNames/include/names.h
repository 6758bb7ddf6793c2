#pragma once
#include <stdint.h>

extern const uint8_t winnow_names_table[];

/// The packed names that `script/pack-names` writes; their layout is described there.
static inline const uint8_t *_Nonnull winnow_names(void) { return winnow_names_table; }

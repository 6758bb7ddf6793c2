#pragma once
#include <stdint.h>

extern const uint8_t winnow_tagger_model[];

/// The tagger's weights that `train-tagger` writes; Sources/Tagger/Model.swift describes the layout.
static inline const uint8_t *_Nonnull winnow_tagger(void) { return winnow_tagger_model; }

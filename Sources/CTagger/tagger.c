#include "tagger.h"

// #embed is C23; the compiler has it in every mode and would remark on it.
#pragma clang diagnostic ignored "-Wc23-extensions"

// A row is looked up a cache line at a time.
_Alignas(64) const uint8_t winnow_tagger_model[] = {
#embed "model.bin"
};

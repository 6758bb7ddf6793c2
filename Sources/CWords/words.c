#include "words.h"

// #embed is C23; the compiler has it in every mode and would remark on it.
#pragma clang diagnostic ignored "-Wc23-extensions"

_Alignas(8) const uint8_t winnow_words_table[] = {
#embed "words.bin"
};

_Alignas(8) const uint8_t winnow_safe_words_table[] = {
#embed "safe.bin"
};

#include "names.h"

// #embed is C23; the compiler has it in every mode and would remark on it.
#pragma clang diagnostic ignored "-Wc23-extensions"

_Alignas(8) const uint8_t winnow_names_table[] = {
#embed "names.bin"
};

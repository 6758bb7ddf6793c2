// libxml2's push parser, asked one question only: are these bytes well-formed XML?
//
// It builds nothing, fetches nothing and prints nothing. Any DOCTYPE stops it, so no entity is ever declared.
// What libxml2 says in words is never read, because it quotes the document.
#ifndef CREFEREE_H
#define CREFEREE_H

#include <stddef.h>

typedef struct referee referee;

/// What the referee found; the first trouble stays.
typedef enum {
    REFEREE_FINE = 0,
    REFEREE_MALFORMED,
    /// A document type declaration, with entities or without.
    REFEREE_DOCTYPE,
    /// Something longer or deeper than libxml2 takes without its HUGE option.
    REFEREE_TOO_LARGE,
    /// A character that XML or the document's encoding does not have.
    REFEREE_CHARACTER,
    REFEREE_NO_MEMORY,
} referee_verdict;

/// NULL where there is no memory.
referee *referee_new(void);
void referee_free(referee *);
/// Looks at the next bytes, as they stand in the file.
referee_verdict referee_feed(referee *, const void *bytes, size_t count);
/// Says that there are no more bytes.
referee_verdict referee_finish(referee *);
/// Where the trouble is, from 1; 0 where libxml2 did not say.
int referee_line(const referee *);
int referee_column(const referee *);
/// How often any document asked the process to load something from outside. Always refused.
unsigned long referee_external_loads(void);

#endif

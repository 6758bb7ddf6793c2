#include "CReferee.h"

#include <limits.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>

struct referee {
    xmlSAXHandler handler;
    xmlParserCtxtPtr parser;
    referee_verdict verdict;
    int line;
    int column;
};

static atomic_ulong external_loads;
static pthread_once_t prepared = PTHREAD_ONCE_INIT;

static void stay_silent(void *context, const char *message, ...) {
    (void)context;
    (void)message;
}

static xmlParserInputPtr load_nothing(const char *url, const char *id, xmlParserCtxtPtr parser) {
    (void)url;
    (void)id;
    (void)parser;
    atomic_fetch_add(&external_loads, 1);
    return NULL;
}

static void prepare(void) {
    xmlInitParser();
    xmlSetExternalEntityLoader(load_nothing);
    xmlThrDefSetGenericErrorFunc(NULL, stay_silent);
}

static void blame(referee *self, referee_verdict verdict, int line, int column) {
    if (self->verdict != REFEREE_FINE) return;
    self->verdict = verdict;
    self->line = line;
    self->column = column;
}

// Only code, line and column are looked at: the message quotes the document.
static void on_error(void *context, xmlErrorPtr error) {
    if (error == NULL || error->level != XML_ERR_FATAL) return;
    referee_verdict verdict = REFEREE_MALFORMED;
    switch (error->code) {
    case XML_ERR_INTERNAL_ERROR:
    case XML_ERR_NAME_TOO_LONG:
    case XML_ERR_ENTITY_LOOP: verdict = REFEREE_TOO_LARGE; break;
    case XML_ERR_NO_MEMORY: verdict = REFEREE_NO_MEMORY; break;
    case XML_ERR_INVALID_CHAR:
    case XML_ERR_INVALID_ENCODING: verdict = REFEREE_CHARACTER; break;
    default: break;
    }
    blame(context, verdict, error->line, error->int2);
}

static void on_doctype(void *context, const xmlChar *name, const xmlChar *external, const xmlChar *system) {
    (void)name;
    (void)external;
    (void)system;
    referee *self = context;
    blame(self, REFEREE_DOCTYPE, xmlSAX2GetLineNumber(self->parser), 0);
    xmlStopParser(self->parser);
}

referee *referee_new(void) {
    pthread_once(&prepared, prepare);
    xmlSetGenericErrorFunc(NULL, stay_silent);
    referee *self = calloc(1, sizeof *self);
    if (self == NULL) return NULL;
    // No callbacks for elements and text: libxml2 checks nesting and names without them, and does less work.
    self->handler.initialized = XML_SAX2_MAGIC;
    self->handler.internalSubset = on_doctype;
    self->handler.serror = on_error;
    self->parser = xmlCreatePushParserCtxt(&self->handler, self, NULL, 0, NULL);
    if (self->parser == NULL) {
        free(self);
        return NULL;
    }
    xmlCtxtUseOptions(self->parser, XML_PARSE_NONET);
    return self;
}

void referee_free(referee *self) {
    if (self == NULL) return;
    xmlFreeParserCtxt(self->parser);
    free(self);
}

static referee_verdict judge(referee *self, const char *bytes, int count, int terminate) {
    if (self->verdict != REFEREE_FINE) return self->verdict;
    xmlParseChunk(self->parser, bytes, count, terminate);
    // A stopped parser still calls itself well formed, and a return code may speak of a mere warning: ask all three.
    if (!self->parser->wellFormed || self->parser->disableSAX) blame(self, REFEREE_MALFORMED, 0, 0);
    return self->verdict;
}

referee_verdict referee_feed(referee *self, const void *bytes, size_t count) {
    const char *next = bytes;
    while (count > 0 && self->verdict == REFEREE_FINE) {
        int part = count > INT_MAX / 2 ? INT_MAX / 2 : (int)count;
        judge(self, next, part, 0);
        next += part;
        count -= (size_t)part;
    }
    return self->verdict;
}

referee_verdict referee_finish(referee *self) {
    return judge(self, NULL, 0, 1);
}

int referee_line(const referee *self) { return self->line; }
int referee_column(const referee *self) { return self->column; }
unsigned long referee_external_loads(void) { return atomic_load(&external_loads); }

#include "card.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const keywords[KIND_COUNT] = {
    "title", "product", "time", "panel", "minutes", "label", "read", "intro", "question", "cue", "look", "item",
    "short", "role", "task", "callout", "column", "rows", "answer", "about", "partner", "address",
};

static void stop(const char *path, const char *what) {
    fprintf(stderr, "bare-card: %s: %s\n", path, what);
    exit(2);
}

static char *whole_file(const char *path) {
    FILE *stream = fopen(path, "rb");
    if (!stream) stop(path, "cannot be read");
    fseek(stream, 0, SEEK_END);
    long size = ftell(stream);
    rewind(stream);
    char *text = malloc(size + 1);
    if (!text || fread(text, 1, size, stream) != (size_t)size) stop(path, "cannot be read");
    text[size] = 0;
    fclose(stream);
    return text;
}

void card_read(Card *card, const char *path) {
    card->file = whole_file(path);
    card->count = 0;
    char *rest = card->file, *line;
    while ((line = strsep(&rest, "\n"))) {
        if (!*line || *line == '#') continue;
        char *text = strchr(line, ' ');
        if (text) *text++ = 0;
        int kind = 0;
        while (kind < KIND_COUNT && strcmp(keywords[kind], line)) kind++;
        if (kind == KIND_COUNT) stop(path, line);
        if (card->count == MOST_LINES) stop(path, "too many lines");
        card->lines[card->count++] = (Line){kind, text ? text : ""};
    }
}

void card_free(Card *card) { free(card->file); }

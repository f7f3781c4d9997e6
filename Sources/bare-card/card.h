// A conversation card as a plain list of lines: what a bare program needs to lay one out.
#ifndef CARD_H
#define CARD_H

#define MOST_LINES 256

/// What a line of the card is; `keywords` in card.c has their names in the file, in this order.
typedef enum {
    TITLE, PRODUCT, TIME, PANEL, MINUTES, LABEL, READ, INTRO, QUESTION, CUE, LOOK, ITEM, SHORT, ROLE, TASK, CALLOUT,
    COLUMN, ROWS, ANSWER, ABOUT, PARTNER, ADDRESS, KIND_COUNT
} Kind;

typedef struct {
    Kind kind;
    const char *text; // Pango markup
} Line;

typedef struct {
    char *file;
    int count;
    Line lines[MOST_LINES];
} Card;

/// Reads a card; ends the program with a word where it cannot.
void card_read(Card *card, const char *path);
void card_free(Card *card);

#endif

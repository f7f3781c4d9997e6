// An A1 sheet with paragraphs and boxes in their places.
#ifndef SHEET_H
#define SHEET_H

#include "card.h"

#include <pango/pangocairo.h>

#define MOST_PARAGRAPHS 256
#define MOST_BOXES 256

typedef struct {
    PangoLayout *layout;
    double x, y;
    unsigned colour;
} Paragraph;

typedef struct {
    double x, y, width, height, radius;
    unsigned fill, line; // 0xRRGGBB; NO_COLOUR for none
} Box;

#define NO_COLOUR 0xFF000000u

typedef struct {
    int paragraph_count, box_count;
    Paragraph paragraphs[MOST_PARAGRAPHS];
    Box boxes[MOST_BOXES];
} Sheet;

/// The typefaces that a card is set in.
typedef struct {
    const char *text, *display;
} Families;

extern const double sheet_width, sheet_height; // points

/// Makes a layout of each text, measures it and finds places for all.
void sheet_lay_out(Sheet *sheet, const Card *card, Families families, const char *language, cairo_t *cairo);
void sheet_draw(const Sheet *sheet, cairo_t *cairo);
void sheet_free(Sheet *sheet);

#endif

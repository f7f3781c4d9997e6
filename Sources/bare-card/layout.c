#include "sheet.h"

#include <stdlib.h>

#define MM (72 / 25.4)

const double sheet_width = 841 * MM, sheet_height = 594 * MM;

/// How each kind of text is set.
typedef struct {
    double size;
    int is_display, is_bold;
    unsigned colour;
    double gap; // before what comes next, in points
} Style;

enum { INK = 0x1A1A1A, ACCENT = 0x0B5C8A, GREY = 0x5A5A5A, PAPER = 0xFFFFFF, PANEL_FILL = 0xFFF4C7, CALL = 0xDCECF4 };

static const Style styles[KIND_COUNT] = {
    [TITLE] = {88, 1, 1, INK, 0},        [PRODUCT] = {30, 1, 1, INK, 0},     [TIME] = {20, 0, 0, INK, 0},
    [PANEL] = {31, 1, 1, INK, 0},        [MINUTES] = {22, 1, 1, INK, 0},     [LABEL] = {14, 0, 1, ACCENT, 2},
    [READ] = {15, 0, 0, INK, 10},        [INTRO] = {14.25, 0, 0, INK, 10},   [QUESTION] = {17, 0, 0, INK, 5},
    [CUE] = {13.5, 0, 0, INK, 5},        [LOOK] = {17, 0, 0, INK, 5},        [ITEM] = {14.25, 0, 0, INK, 4},
    [SHORT] = {14.25, 0, 0, INK, 6},     [ROLE] = {13.5, 0, 1, ACCENT, 2},   [TASK] = {14.25, 0, 0, INK, 5},
    [CALLOUT] = {15.5, 0, 1, INK, 12},   [COLUMN] = {14, 0, 0, INK, 5},      [ROWS] = {0},
    [ANSWER] = {0},                      [ABOUT] = {11.5, 0, 0, INK, 0},     [PARTNER] = {11.5, 0, 1, INK, 0},
    [ADDRESS] = {21, 1, 1, INK, 0},
};

typedef struct {
    Sheet *sheet;
    const Card *card;
    Families families;
    PangoLanguage *language;
    cairo_t *cairo;
} Setter;

/// Sets a text; gives its height.
static double set(Setter *it, Kind kind, const char *text, double x, double y, double width, double size) {
    const Style *style = &styles[kind];
    PangoLayout *layout = pango_cairo_create_layout(it->cairo);
    PangoFontDescription *font = pango_font_description_new();
    pango_font_description_set_family(font, style->is_display ? it->families.display : it->families.text);
    pango_font_description_set_weight(font, style->is_bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_font_description_set_absolute_size(font, (size ? size : style->size) * PANGO_SCALE);
    pango_layout_set_font_description(layout, font);
    pango_font_description_free(font);
    pango_context_set_language(pango_layout_get_context(layout), it->language);
    if (width > 0) pango_layout_set_width(layout, width * PANGO_SCALE);
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_markup(layout, text, -1);
    int wide, high;
    pango_layout_get_size(layout, &wide, &high);
    it->sheet->paragraphs[it->sheet->paragraph_count++] = (Paragraph){layout, x, y, style->colour};
    return (double)high / PANGO_SCALE;
}

static Box *box(Setter *it, double x, double y, double width, double height, double radius, unsigned fill,
                unsigned line) {
    Box *box = &it->sheet->boxes[it->sheet->box_count++];
    *box = (Box){x, y, width, height, radius, fill, line};
    return box;
}

static void head(Setter *it, int number, Line title, Line minutes, double x, double y, double width) {
    char text[64];
    snprintf(text, sizeof text, "%d<span weight='normal'>/9</span>", number);
    set(it, PANEL, text, x + 10, y + 15, 0, 0);
    set(it, PANEL, title.text, x + 74, y + 15, 0, 0);
    set(it, MINUTES, minutes.text, x + width - 140, y + 20, 0, 0);
    box(it, x + width - 48, y + 16, 36, 36, 18, PAPER, INK);
}

/// Sets the lines of one panel and shares its spare height out over its answer boxes.
static int panel(Setter *it, int at, int number, double x, double y, double width, double height, int columns) {
    const Line *lines = it->card->lines;
    const double pad = 18, top = y + 68 + 14, bottom = y + height - 14;
    box(it, x, y + 68, width, height - 68, 0, PANEL_FILL, NO_COLOUR);
    head(it, number, lines[at], lines[at + 1], x, y, width);
    Box *answers[16];
    int after[16], answer_count = 0, item = 0, column = -1, columns_left = 0;
    double wide = (width - 2 * pad - (columns - 1) * 14) / columns, left = x + pad, down = top, tallest = 0;
    Sheet *sheet = it->sheet;
    for (at += 2; at < it->card->count && lines[at].kind != PANEL && lines[at].kind != ABOUT; at++) {
        const Line line = lines[at];
        int starts = line.kind == INTRO || line.kind == LABEL || line.kind == CALLOUT;
        if (columns > 1 && starts) {
            column++;
            left = x + pad + column * (wide + 14);
            down = top;
        }
        switch (line.kind) {
        case ANSWER:
            answers[answer_count] = box(it, left, down, wide, 24, 8, PAPER, ACCENT);
            after[answer_count++] = sheet->paragraph_count;
            down += 24 + 12;
            break;
        case COLUMN: {
            double cell = (wide - 12) / 3, tall = set(it, COLUMN, line.text, left + columns_left * (cell + 6), down, cell, 0);
            if (tall > tallest) tallest = tall;
            if (++columns_left == 3) down += tallest + styles[COLUMN].gap;
            break;
        }
        case ROWS: {
            int rows = atoi(line.text);
            double cell = (wide - 12) / 3, row = (bottom - down + 5) / rows;
            for (int r = 0; r < rows; r++)
                for (int c = 0; c < 3; c++)
                    box(it, left + c * (cell + 6), down + r * row, cell, row - 5, 6, PAPER, ACCENT);
            break;
        }
        case ITEM: case SHORT: {
            char text[1024];
            snprintf(text, sizeof text, "<span foreground='#0B5C8A' weight='bold'>%d</span>  %s", ++item, line.text);
            down += set(it, line.kind, text, left, down, wide, 0) + styles[line.kind].gap;
            break;
        }
        case CALLOUT: {
            Box *field = box(it, left, down, wide, 0, 8, CALL, NO_COLOUR);
            field->height = set(it, CALLOUT, line.text, left + 12, down + 8, wide - 24, 0) + 16;
            down += field->height + styles[CALLOUT].gap;
            break;
        }
        default:
            down += set(it, line.kind, line.text, left, down, wide, 0) + styles[line.kind].gap;
        }
        if (columns > 1 && line.kind == ANSWER) answers[answer_count - 1]->height = bottom - (down - 36);
    }
    if (columns > 1 || !answer_count) return at;
    double spare = (bottom - down) / answer_count;
    if (spare < 0) spare = 0;
    for (int i = 0; i < answer_count; i++) {
        answers[i]->height += spare;
        for (Box *b = answers[i] + 1; b < sheet->boxes + sheet->box_count; b++) b->y += spare;
        for (int p = after[i]; p < sheet->paragraph_count; p++) sheet->paragraphs[p].y += spare;
    }
    return at;
}

void sheet_lay_out(Sheet *sheet, const Card *card, Families families, const char *language, cairo_t *cairo) {
    static const double places[9][4] = {
        {38, 53.2, 187.5, 207.3},  {230.5, 53.2, 187.5, 207.3},   {423, 53.2, 155.42, 207.3},
        {583.42, 53.2, 219.58, 207.3}, {38, 265.5, 765, 66.9},    {38, 337.4, 187.5, 207.3},
        {230.5, 337.4, 187.5, 207.3}, {423, 337.4, 219.58, 207.3}, {647.58, 337.4, 155.42, 207.3},
    };
    sheet->paragraph_count = sheet->box_count = 0;
    Setter it = {sheet, card, families, pango_language_from_string(language), cairo};
    const Line *lines = card->lines;
    set(&it, TITLE, lines[0].text, 38 * MM, 10 * MM, 0, 0);
    set(&it, PRODUCT, lines[1].text, 583 * MM, 14 * MM, 0, 0);
    set(&it, TIME, lines[2].text, 730 * MM, 16 * MM, 0, 0);
    int at = 3;
    for (int i = 0; i < 9; i++) {
        const double *place = places[i];
        at = panel(&it, at, i + 1, place[0] * MM, place[1] * MM, place[2] * MM, place[3] * MM, i == 4 ? 4 : 1);
    }
    int partner = 0;
    for (; at < card->count; at++) {
        const Line line = lines[at];
        switch (line.kind) {
        case ABOUT: set(&it, ABOUT, line.text, 38 * MM, 557 * MM, 185 * MM, 0); break;
        case PARTNER:
            set(&it, PARTNER, line.text, (235 + partner / 4 * 130) * MM, (556 + partner % 4 * 6) * MM, 125 * MM, 0);
            partner++;
            break;
        default: set(&it, line.kind, line.text, 600 * MM, 560 * MM, 0, 0);
        }
    }
}

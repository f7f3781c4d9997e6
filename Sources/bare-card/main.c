// One A1 conversation card as a programmer would draw it in C with Pango and Cairo and nothing else: the measure that
// `make bench` holds koerskaart against. It is meant to be plain, neither slow nor clever: no hyphenation, no fitting,
// no checks, no PDF structure; a PangoLayout for each text, a rounded rectangle for each box.
//
//     FONTCONFIG_FILE=fonts.conf bare-card TEXTS LANGUAGE dejavu|ours OUTPUT.pdf [CARDS]
//
// With CARDS it draws the card so often in one process. On standard error: the milliseconds of each stage of each card.
#include "sheet.h"

#include <cairo-pdf.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static double now(clockid_t clock) {
    struct timespec time;
    clock_gettime(clock, &time);
    return time.tv_sec * 1e3 + time.tv_nsec / 1e6;
}

int main(int count, char **words) {
    const double start = now(CLOCK_PROCESS_CPUTIME_ID);
    if (count < 5) {
        fprintf(stderr, "usage: bare-card TEXTS LANGUAGE dejavu|ours OUTPUT.pdf [CARDS]\n");
        return 2;
    }
    const Families families =
        strcmp(words[3], "ours") ? (Families){"DejaVu Sans", "DejaVu Sans"} : (Families){"Inter", "Inter Display"};
    const int cards = count > 5 ? atoi(words[5]) : 1;
    static Card card;
    static Sheet sheet;
    for (int i = 0; i < cards; i++) {
        const double t0 = now(CLOCK_MONOTONIC);
        card_read(&card, words[1]);
        const double t1 = now(CLOCK_MONOTONIC);
        cairo_surface_t *surface = cairo_pdf_surface_create(words[4], sheet_width, sheet_height);
        cairo_t *cairo = cairo_create(surface);
        sheet_lay_out(&sheet, &card, families, words[2], cairo);
        const double t2 = now(CLOCK_MONOTONIC);
        sheet_draw(&sheet, cairo);
        const double t3 = now(CLOCK_MONOTONIC);
        cairo_destroy(cairo);
        cairo_surface_finish(surface);
        if (cairo_surface_status(surface)) {
            fprintf(stderr, "bare-card: %s\n", cairo_status_to_string(cairo_surface_status(surface)));
            return 1;
        }
        cairo_surface_destroy(surface);
        const double t4 = now(CLOCK_MONOTONIC);
        sheet_free(&sheet);
        card_free(&card);
        if (i == 0) fprintf(stderr, "start %.3f paragraphs %d boxes %d\n", start, sheet.paragraph_count, sheet.box_count);
        fprintf(stderr, "load %.3f layout %.3f draw %.3f finish %.3f all %.3f\n", t1 - t0, t2 - t1, t3 - t2, t4 - t3,
                now(CLOCK_MONOTONIC) - t0);
    }
    return 0;
}

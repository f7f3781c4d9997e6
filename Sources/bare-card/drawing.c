#include "sheet.h"

static void colour(cairo_t *cairo, unsigned rgb) {
    cairo_set_source_rgb(cairo, (rgb >> 16 & 255) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0);
}

static void rounded(cairo_t *cairo, const Box *box) {
    double x = box->x, y = box->y, right = x + box->width, bottom = y + box->height, r = box->radius;
    if (r == 0) {
        cairo_rectangle(cairo, x, y, box->width, box->height);
        return;
    }
    cairo_new_sub_path(cairo);
    cairo_arc(cairo, right - r, y + r, r, -G_PI_2, 0);
    cairo_arc(cairo, right - r, bottom - r, r, 0, G_PI_2);
    cairo_arc(cairo, x + r, bottom - r, r, G_PI_2, G_PI);
    cairo_arc(cairo, x + r, y + r, r, G_PI, 3 * G_PI_2);
    cairo_close_path(cairo);
}

static void route(cairo_t *cairo) {
    const double wide = 24 * 72 / 25.4, left = 21 * 72 / 25.4, right = sheet_width - left, bend = 34;
    const double tops[3] = {185, 786.6, 990.4};
    colour(cairo, 0xFFCC00);
    cairo_set_line_width(cairo, wide);
    cairo_set_line_cap(cairo, CAIRO_LINE_CAP_ROUND);
    cairo_move_to(cairo, left, tops[0]);
    cairo_line_to(cairo, right - bend, tops[0]);
    cairo_arc(cairo, right - bend, tops[0] + bend, bend, -G_PI_2, 0);
    cairo_line_to(cairo, right, tops[1] - bend);
    cairo_arc(cairo, right - bend, tops[1] - bend, bend, 0, G_PI_2);
    cairo_line_to(cairo, left + bend, tops[1]);
    cairo_arc_negative(cairo, left + bend, tops[1] + bend, bend, -G_PI_2, G_PI);
    cairo_line_to(cairo, left, tops[2] - bend);
    cairo_arc_negative(cairo, left + bend, tops[2] - bend, bend, G_PI, G_PI_2);
    cairo_line_to(cairo, right, tops[2]);
    cairo_stroke(cairo);
}

void sheet_draw(const Sheet *sheet, cairo_t *cairo) {
    colour(cairo, 0xFFFFFF);
    cairo_paint(cairo);
    route(cairo);
    cairo_set_line_width(cairo, 1.2);
    for (int i = 0; i < sheet->box_count; i++) {
        const Box *box = &sheet->boxes[i];
        rounded(cairo, box);
        if (box->fill != NO_COLOUR) {
            colour(cairo, box->fill);
            if (box->line == NO_COLOUR) cairo_fill(cairo); else cairo_fill_preserve(cairo);
        }
        if (box->line != NO_COLOUR) {
            colour(cairo, box->line);
            cairo_stroke(cairo);
        }
    }
    for (int i = 0; i < sheet->paragraph_count; i++) {
        const Paragraph *paragraph = &sheet->paragraphs[i];
        colour(cairo, paragraph->colour);
        cairo_move_to(cairo, paragraph->x, paragraph->y);
        pango_cairo_show_layout(cairo, paragraph->layout);
    }
}

void sheet_free(Sheet *sheet) {
    for (int i = 0; i < sheet->paragraph_count; i++) g_object_unref(sheet->paragraphs[i].layout);
}

/* zlib's `deflateInit_` at its quickest level, for whoever in this process asks for the usual one.
 *
 * Deflating is two fifths of the time that Cairo takes to finish a PDF, and Cairo 1.16 has no setting for it: it asks
 * for Z_DEFAULT_COMPRESSION. Level 1 takes 0.8 of the time to finish, for 7 % more bytes (45 kB becomes 48 kB). Cairo
 * and libqpdf call zlib through the dynamic linker, which finds this definition in the program first. libpng, which
 * calls `deflateInit2_`, is left as it is. Other levels than the usual one are what their caller asked for.
 */
#include <zlib.h>

int deflateInit_(z_streamp stream, int level, const char *version, int size) {
    const int chosen = level == Z_DEFAULT_COMPRESSION ? Z_BEST_SPEED : level;
    /* What deflateInit_ does in zlib 1.2.13: 15 bits of window, memory level 8. */
    return deflateInit2_(stream, chosen, Z_DEFLATED, 15, 8, Z_DEFAULT_STRATEGY, version, size);
}

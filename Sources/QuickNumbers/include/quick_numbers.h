/* A quicker printf for the formats that Cairo writes thousands of: see numbers.c. */
#include <stddef.h>

/* Writes `value` as printf's `%.*f` does, byte for byte: with 0 to 6 decimals, or, below 0.1, with 7 to 18.
 *
 * Returns how many bytes that are, the end not counted; -1, and nothing written, where it is left to printf: for what
 * is not finite, is 10,000,000 or more, or has not `size` bytes of room.
 */
int quick_numbers_fixed(char *buffer, size_t size, int decimals, double value);

/* Writes `value` as printf's `%ld` does; returns as `quick_numbers_fixed` does. */
int quick_numbers_whole(char *buffer, size_t size, long value);

/* Writes `value` as printf's `%0*x` does, with at least `digits` digits, at most 8; returns as `quick_numbers_fixed`. */
int quick_numbers_hex(char *buffer, size_t size, int digits, unsigned value);

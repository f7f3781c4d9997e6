/* A quicker printf for the one format that Cairo writes thousands of: see numbers.c. */
#include <stddef.h>

/* Writes `value` as printf's `%.*f` does, byte for byte, with 0 to 6 decimals.
 *
 * Returns how many bytes that are, the end not counted; -1, and nothing written, where it is left to printf: for what
 * is not finite, is 10,000,000 or more, or has not `size` bytes of room.
 */
int quick_numbers_fixed(char *buffer, size_t size, int decimals, double value);

#include <gettext-po.h>

/* glibc hides it without _GNU_SOURCE, which Swift's own module of glibc is built without. */
extern int memfd_create(const char *name, unsigned int flags);

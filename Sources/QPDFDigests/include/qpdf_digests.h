/* Digests for libqpdf: see digests.c. Nothing here is called by name. */

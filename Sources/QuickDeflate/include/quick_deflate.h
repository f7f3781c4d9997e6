/* A quicker zlib for Cairo: see deflate.c. Nothing here is called by name. */

/* Nothing to call: see slim_parser.c for what is linked in. */

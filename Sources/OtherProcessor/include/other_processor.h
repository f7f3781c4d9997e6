/* A thread that starts at once: see other_processor.c. */
#include <pthread.h>

/* Starts `work(argument)` in a thread on another processor than the caller's, where the process may use one; whatever
 * keeps it from being placed, it starts.
 *
 * Returns what pthread_create returns: 0 for a thread that runs, and that is to be joined.
 */
int other_processor_start(pthread_t *thread, void (*work)(void *), void *argument);

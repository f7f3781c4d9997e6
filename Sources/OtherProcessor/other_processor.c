/* Linux starts a thread of a young process on the processor that made it, behind it in the queue, and moves it only
 * after some milliseconds (seen on 6.18, two processors, one of them idle: 0.7 to 3.6 ms). That is as long as what is to
 * be done besides takes. A thread that is made for another processor runs after 0.1 ms; once it has begun, it may run
 * anywhere.
 */
#define _GNU_SOURCE
#include "other_processor.h"

#include <sched.h>
#include <stdlib.h>

typedef struct {
    void (*work)(void *);
    void *argument;
    cpu_set_t allowed;
} Start;

static void *run(void *pointer) {
    const Start start = *(Start *)pointer;
    free(pointer);
    sched_setaffinity(0, sizeof start.allowed, &start.allowed);
    start.work(start.argument);
    return NULL;
}

/* The next processor after the caller's, and round, that the process may use: several programs at a time do not all
 * choose the first. */
static int place(pthread_attr_t *attributes, const cpu_set_t *allowed) {
    const int here = sched_getcpu();
    if (here < 0) return 0;
    for (int i = 1; i < CPU_SETSIZE; i++) {
        const int other = (here + i) % CPU_SETSIZE;
        if (!CPU_ISSET(other, allowed)) continue;
        cpu_set_t one;
        CPU_ZERO(&one);
        CPU_SET(other, &one);
        return pthread_attr_setaffinity_np(attributes, sizeof one, &one) == 0;
    }
    return 0;
}

int other_processor_start(pthread_t *thread, void (*work)(void *), void *argument) {
    Start *start = malloc(sizeof *start);
    if (!start) return -1;
    *start = (Start){.work = work, .argument = argument};
    pthread_attr_t attributes;
    if (pthread_attr_init(&attributes)) {
        free(start);
        return -1;
    }
    int error = -1;
    if (!sched_getaffinity(0, sizeof start->allowed, &start->allowed) && place(&attributes, &start->allowed)) {
        error = pthread_create(thread, &attributes, run, start);
    } else {
        CPU_ZERO(&start->allowed);
    }
    /* Where it cannot be placed, it starts anywhere. An empty set is no place to move to, and changes nothing. */
    if (error) error = pthread_create(thread, NULL, run, start);
    if (error) free(start);
    pthread_attr_destroy(&attributes);
    return error;
}

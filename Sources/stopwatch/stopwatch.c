// Runs a program to its end and writes what it took: `wall`, `processor` (milliseconds), `peak` (MiB) and `status`.
//
//     stopwatch RESULT WORDS PROGRAM [ARGUMENT ...]
//
// RESULT is the file that it writes to, WORDS the file that gets all that the program says. It is a program of its
// own, and in C, because it must be small: Linux counts the memory of whoever starts a program as that program's own
// (exec_mmap takes the high-water mark of the memory that is left behind).
#define _GNU_SOURCE
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>

extern char **environ;

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1e3 + time.tv_nsec / 1e6;
}

static double milliseconds(struct timeval time) { return time.tv_sec * 1e3 + time.tv_usec / 1e3; }

int main(int count, char **words) {
    if (count < 4) {
        fprintf(stderr, "usage: stopwatch RESULT WORDS PROGRAM [ARGUMENT ...]\n");
        return 2;
    }
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 1, words[2], O_WRONLY | O_CREAT | O_TRUNC, 0644);
    posix_spawn_file_actions_adddup2(&actions, 1, 2);
    pid_t process;
    int status;
    struct rusage usage;
    const double start = now();
    if (posix_spawn(&process, words[3], &actions, NULL, words + 3, environ)) {
        perror(words[3]);
        return 1;
    }
    if (wait4(process, &status, 0, &usage) < 0) {
        perror("wait4");
        return 1;
    }
    const double wall = now() - start;
    FILE *result = fopen(words[1], "w");
    if (!result) {
        perror(words[1]);
        return 1;
    }
    fprintf(result, "wall %.3f processor %.3f peak %.3f status %d\n", wall,
            milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime), usage.ru_maxrss / 1024.0, status);
    return fclose(result) ? 1 : 0;
}

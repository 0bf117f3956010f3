#ifndef FRONTDESK_CREADLINE_SHIM_H
#define FRONTDESK_CREADLINE_SHIM_H

#include <stdio.h>
#include <stdlib.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/signalfd.h>
#include <readline/readline.h>
#include <readline/history.h>

/* Swift 6 refuses C globals, so readline's are set and read here. */

static inline void frontdesk_rl_setup(const char *name, char **(*complete)(const char *, int, int)) {
    rl_readline_name = name;
    rl_catch_signals = 0;
    rl_catch_sigwinch = 0;
    rl_attempted_completion_function = complete;
    rl_completer_word_break_characters = "";
    rl_completion_suppress_append = 1;
}

static inline void frontdesk_rl_completion_over(void) { rl_attempted_completion_over = 1; }

static inline void frontdesk_rl_drop_line(void) {
    rl_free_line_state();
    rl_callback_sigcleanup();
    rl_replace_line("", 0);
    rl_crlf();
}

static inline void frontdesk_rl_fresh_prompt(void) {
    rl_on_new_line();
    rl_redisplay();
}

static inline void frontdesk_rl_restore_terminal(void) {
    if (rl_deprep_term_function) rl_deprep_term_function();
}

static inline void frontdesk_rl_prepare_terminal(void) {
    if (rl_prep_term_function) rl_prep_term_function(1);
    rl_resize_terminal();
    rl_forced_update_display();
}

static inline int frontdesk_window_columns(int descriptor) {
    struct winsize size;
    return ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

#endif

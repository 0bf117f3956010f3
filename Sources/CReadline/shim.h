#ifndef FRONTDESK_CREADLINE_SHIM_H
#define FRONTDESK_CREADLINE_SHIM_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/signalfd.h>
#include <wchar.h>
#include <readline/readline.h>
#include <readline/history.h>

/* Swift 6 refuses C globals, so readline's are set and read here. No function keeps state of its own: each Swift
   object file would get its own copy of it. */

/* An answer for every command that falls back on the default completer, which lists files. */
static inline char *frontdesk_rl_no_match(const char *text, int state) {
    (void)text;
    (void)state;
    return NULL;
}

static inline void frontdesk_rl_unbind(const char *command) {
    rl_command_func_t *function = rl_named_function(command);
    if (!function) return;
    rl_unbind_function_in_map(function, emacs_standard_keymap);
    rl_unbind_function_in_map(function, emacs_meta_keymap);
    rl_unbind_function_in_map(function, emacs_ctlx_keymap);
}

/* At the end of the input readline ends the row only where the terminal knows bracketed paste: here never. */
static inline void frontdesk_rl_deprep_terminal(void) {
    rl_eof_found = 0;
    rl_deprep_terminal();
}

/* Empties screen, scrollback and history: what was typed is nowhere to be seen or brought back by a key. */
static inline int frontdesk_rl_wipe(int count, int key) {
    rl_clear_display(count, key);
    clear_history();
    return 0;
}

/* INPUTRC and the locale must be right before: readline reads both here. */
static inline void frontdesk_rl_setup(rl_completion_func_t *complete, rl_getc_func_t *next_byte, int history_limit) {
    rl_readline_name = "frontdesk";
    rl_catch_signals = 0;
    rl_catch_sigwinch = 0;
    rl_change_environment = 0;
    rl_initialize();

    rl_deprep_term_function = frontdesk_rl_deprep_terminal;
    rl_getc_function = next_byte;
    rl_attempted_completion_function = complete;
    rl_completion_entry_function = frontdesk_rl_no_match;
    rl_completer_word_break_characters = "";
    rl_basic_word_break_characters = "";

    rl_variable_bind("input-meta", "on");
    rl_variable_bind("output-meta", "on");
    rl_variable_bind("convert-meta", "off");
    rl_variable_bind("completion-ignore-case", "on");
    rl_variable_bind("show-all-if-ambiguous", "on");
    rl_variable_bind("revert-all-at-newline", "on");
    /* Both would wait for a key inside readline, out of reach of the signals. */
    rl_variable_bind("completion-query-items", "0");
    rl_variable_bind("page-completions", "off");

    /* They name users, read files, print settings, or lead into a mode with such commands. */
    frontdesk_rl_unbind("tilde-expand");
    frontdesk_rl_unbind("re-read-init-file");
    frontdesk_rl_unbind("vi-editing-mode");
    frontdesk_rl_unbind("dump-functions");
    frontdesk_rl_unbind("dump-macros");
    frontdesk_rl_unbind("dump-variables");
    frontdesk_rl_unbind("execute-named-command");

    rl_bind_key(CTRL('L'), frontdesk_rl_wipe);
    using_history();
    stifle_history(history_limit);
}

/* To be called in every completion, since readline resets both before each. */
static inline void frontdesk_rl_completion_is_ours(void) {
    rl_attempted_completion_over = 1;
    rl_completion_suppress_append = 1;
    rl_sort_completion_matches = 0;
}

/* Ends the line without giving it to anybody; the terminal is as it was before, the cursor on a fresh row.
   A signal of 0 is not shown. */
static inline void frontdesk_rl_drop_line(int signal_number) {
    rl_callback_sigcleanup();
    rl_point = rl_end;
    rl_redisplay();
    if (signal_number) rl_echo_signal_char(signal_number);
    rl_crlf();
    rl_free_line_state();
    rl_callback_handler_remove();
    fflush(rl_outstream);
}

/* For the line handler, which readline calls when it has given the terminal back. At the end of the input nobody has
   ended the row yet. */
static inline void frontdesk_rl_end_line(int is_end_of_input) {
    rl_callback_handler_remove();
    if (is_end_of_input) rl_crlf();
    fflush(rl_outstream);
}

static inline void frontdesk_rl_leave_terminal(int signal_number) {
    if (signal_number) rl_echo_signal_char(signal_number);
    frontdesk_rl_deprep_terminal();
    fflush(rl_outstream);
}

/* The shell may have changed modes and size of the terminal, and has written into the row. */
static inline void frontdesk_rl_enter_terminal(void) {
    rl_prep_terminal(1);
    rl_reset_screen_size();
    putc('\r', rl_outstream);
    rl_forced_update_display();
}

/* Swift's Glibc module leaves it out. */
extern int wcwidth(wchar_t character);

static inline int frontdesk_window_columns(int descriptor) {
    struct winsize size;
    return ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

static inline int frontdesk_window_rows(int descriptor) {
    struct winsize size;
    return ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_row : 0;
}

#endif

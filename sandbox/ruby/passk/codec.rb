# frozen_string_literal: true

module Passk
  # Plain data as bytes: a letter for the kind, and what belongs to it. A program's half of this is not trusted by the other one: what is
  # decoded is of the language's own plain classes, and takes no more memory than in proportion to the bytes that came.
  module Codec
    MOST_DEPTH = 400
    MOST_DIGITS = 100_000

    class Uncrossable < StandardError; end

    module_function

    def encode(value, depth = 1)
      raise Uncrossable, "it is nested more than #{MOST_DEPTH} times, or holds itself" if depth > MOST_DEPTH

      case value
      when nil then 'n'
      when true then 't'
      when false then 'f'
      when Integer then number(value)
      when Float then "d#{[value].pack('E')}".b
      when String then text(value)
      when Symbol then "y#{counted(value.name.b)}".b
      when Array then "l#{[value.length].pack('V')}".b << value.map { |item| encode(item, depth + 1) }.join.b
      when Hash then "m#{[value.length].pack('V')}".b << value.map { |key, item| encode(key, depth + 1) + encode(item, depth + 1) }.join.b
      else raise Uncrossable, "it holds a #{value.class}, which is no plain data"
      end
    end

    def number(value)
      digits = value.to_s
      raise Uncrossable, 'it holds a number of too many digits' if digits.length > MOST_DIGITS

      "i#{counted(digits)}".b
    end

    def text(value)
      is_usual = value.encoding == Encoding::UTF_8 || value.encoding == Encoding::US_ASCII || value.ascii_only?
      "#{is_usual ? 's' : 'b'}".b << counted(value.b)
    end

    def counted(bytes)
      [bytes.bytesize].pack('V') << bytes.b
    end

    def decode(bytes)
      Decoder.new(bytes).whole
    end

    class Decoder
      def initialize(bytes)
        @bytes = bytes
        @at = 0
      end

      def whole
        value = value(0)
        raise Uncrossable, 'there is something behind it' if @at != @bytes.bytesize

        value
      end

      private

      def value(depth)
        raise Uncrossable, 'it is nested too deeply' if depth > MOST_DEPTH + 8

        case take(1)
        when 'n' then nil
        when 't' then true
        when 'f' then false
        when 'd' then take(8).unpack1('E')
        when 'i' then integer
        when 's' then take(count).force_encoding(Encoding::UTF_8)
        when 'b' then take(count)
        when 'y' then symbol
        when 'l' then Array.new(items(1)) { value(depth + 1) }
        when 'm' then pairs(depth)
        else raise Uncrossable, 'there is no such kind of value'
        end
      end

      def integer
        size = count
        raise Uncrossable, 'a number has too many digits' if size > MOST_DIGITS + 1

        digits = take(size)
        raise Uncrossable, 'a number is none' unless digits.match?(/\A-?[0-9]+\z/)

        digits.to_i
      end

      def symbol
        name = take(count).force_encoding(Encoding::UTF_8)
        raise Uncrossable, 'a symbol is no text' unless name.valid_encoding?

        name.to_sym
      end

      def pairs(depth)
        table = {}
        items(2).times do
          key = value(depth + 1)
          table[key] = value(depth + 1)
        end
        table
      end

      def count
        take(4).unpack1('V')
      end

      # Each item takes some bytes at least, so a count that is a lie ends here, before anything is made of it.
      def items(least)
        number = count
        raise Uncrossable, 'it ends too soon' if number * least > @bytes.bytesize - @at

        number
      end

      def take(size)
        raise Uncrossable, 'it ends too soon' if size > @bytes.bytesize - @at

        part = @bytes.byteslice(@at, size)
        @at += size
        part
      end
    end
  end
end

import Glibc
import QuickNumbers
import Testing

/// What the program prints in place of glibc is what glibc would print.
@Suite struct QuickNumbersTests {
    /// A number as glibc prints it.
    private func glibc(_ value: Double, _ decimals: Int32) -> String {
        withVaList([decimals, value]) { values in
            var buffer = [CChar](repeating: 0, count: 400)
            let length = vsnprintf(&buffer, buffer.count, "%.*f", values)
            return String(decoding: buffer.prefix(Int(length)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }
    }

    private func quick(_ value: Double, _ decimals: Int32, room: Int = 32) -> String? {
        var buffer = [CChar](repeating: 0, count: 32)
        let length = quick_numbers_fixed(&buffer, room, decimals, value)
        guard length >= 0 else { return nil }
        return String(decoding: buffer.prefix(Int(length)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    @Test func randomNumbersAreThoseOfGlibc() {
        var state: UInt64 = 20_261_125
        func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state >> 11
        }
        for index in 0..<60_000 {
            let scale = [1e-9, 1e-3, 1, 1e3, 1e6, 9.99e6][index % 6]
            let value = (Double(next()) / 9_007_199_254_740_992 * 2 - 1) * scale
            let decimals = Int32(index % 7)
            #expect(quick(value, decimals) == glibc(value, decimals))
        }
    }

    /// Halves, and the doubles right below and above them, of which most only look like halves once multiplied.
    @Test func halvesAreRoundedAsGlibcDoes() {
        for whole in 0..<4_000 {
            for decimals in Int32(0)...6 {
                let power = pow(10, Double(decimals))
                let half = (Double(whole) + 0.5) / power
                for value in [half, half.nextUp, half.nextDown, -half, Double(whole) / 1024] {
                    #expect(quick(value, decimals) == glibc(value, decimals))
                }
            }
        }
    }

    @Test(arguments: [0, -0.0, 1, -1, 0.1, 1e-300, -1e-300, 9_999_999.999_999, 0.999_999_5, 841.89])
    func edgesAreThoseOfGlibc(_ value: Double) {
        for decimals in Int32(0)...6 { #expect(quick(value, decimals) == glibc(value, decimals)) }
        guard abs(value) < 0.1 else { return }
        for decimals in Int32(7)...18 { #expect(quick(value, decimals) == glibc(value, decimals)) }
    }

    /// What is nearly nothing is asked for with 18 decimals first, and then with as many as matter.
    @Test func smallNumbersAreThoseOfGlibc() {
        var state: UInt64 = 7
        func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state >> 11
        }
        for index in 0..<40_000 {
            let scale = [0.0999, 1e-2, 1e-5, 1e-9, 1e-15, 1e-18, 1e-25][index % 7]
            let value = (Double(next()) / 9_007_199_254_740_992 * 2 - 1) * scale
            for decimals in [18, Int32(7 + index % 12)] { #expect(quick(value, decimals) == glibc(value, decimals)) }
        }
        for power in 1...80 {
            let value = pow(2, -Double(power + 3))
            for value in [value, value.nextUp, value.nextDown, -value] {
                for decimals in Int32(7)...18 { #expect(quick(value, decimals) == glibc(value, decimals)) }
            }
        }
    }

    /// A whole number by a format of printf.
    private func glibc(_ format: String, _ value: Int) -> String {
        withVaList([value]) { values in
            var buffer = [CChar](repeating: 0, count: 40)
            let length = vsnprintf(&buffer, buffer.count, format, values)
            return String(decoding: buffer.prefix(Int(length)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }
    }

    /// What one of the functions writes with so much room; nil where it is left to glibc.
    private func quick(
        room: Int = 32, _ write: (UnsafeMutablePointer<CChar>, Int) -> Int32
    ) -> String? {
        var buffer = [CChar](repeating: 0, count: 32)
        let length = buffer.withUnsafeMutableBufferPointer { write($0.baseAddress.unsafelyUnwrapped, room) }
        guard length >= 0 else { return nil }
        return String(decoding: buffer.prefix(Int(length)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    @Test(arguments: [0, 1, -1, 9, 10, 4_095, 65_535, 65_536, -2_147_483_648, 4_294_967_295, Int.max, Int.min])
    func wholeNumbersAreThoseOfGlibc(_ value: Int) {
        #expect(quick { quick_numbers_whole($0, $1, value) } == glibc("%ld", value))
        let code = UInt32(truncatingIfNeeded: value)
        #expect(quick { quick_numbers_hex($0, $1, 4, code) } == glibc("%04x", Int(code)))
        #expect(quick { quick_numbers_hex($0, $1, 2, code) } == glibc("%02x", Int(code)))
        #expect(quick(room: 1) { quick_numbers_whole($0, $1, value) } == nil)
    }

    @Test(arguments: [1e7, -1e7, .infinity, -.infinity, .nan, 1e300])
    func whatIsNotSmallIsLeftToGlibc(_ value: Double) { #expect(quick(value, 6) == nil) }

    @Test func nothingIsWrittenWithoutRoom() {
        #expect(quick(12.5, 1, room: 4) == nil)
        #expect(quick(12.5, 1, room: 5) == "12.5")
        #expect(quick(12.5, 7) == nil)
        #expect(quick(0.01, 19) == nil)
    }
}

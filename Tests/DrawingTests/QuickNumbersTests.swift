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
    }

    @Test(arguments: [1e7, -1e7, .infinity, -.infinity, .nan, 1e300])
    func whatIsNotSmallIsLeftToGlibc(_ value: Double) { #expect(quick(value, 6) == nil) }

    @Test func nothingIsWrittenWithoutRoom() {
        #expect(quick(12.5, 1, room: 4) == nil)
        #expect(quick(12.5, 1, room: 5) == "12.5")
        #expect(quick(12.5, 7) == nil)
    }
}

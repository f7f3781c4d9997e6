import Glibc

extension FuzzTarget {
    private static func faulty(_ name: String, _ fail: @escaping @Sendable () throws(Breach) -> Void) -> FuzzTarget {
        FuzzTarget("itself-" + name, "fails at seed 7", mutator: Mutator(corpus: [Array("abc".utf8)])) {
            _, seed throws(Breach) in
            if seed == 7 { try fail() }
        }
    }

    static let crash = faulty("crash") { () throws(Breach) in
        let numbers = [Int](repeating: 0, count: Int(getpid().signum()))
        // As a reader would: an index that is not there.
        _ = numbers[numbers.count]
    }

    static let hang = faulty("hang") { () throws(Breach) in
        var number: UInt64 = 1
        while number != 0 { number = number &* 3 | 1 }
        if number == 0 { throw Breach("never") }
    }

    static let memory = faulty("memory") { () throws(Breach) in
        var parts: [[UInt8]] = []
        for _ in 0..<9 { parts.append([UInt8](repeating: 1, count: 32 << 20)) }
        if parts.isEmpty { throw Breach("never") }
    }

    static let breach = faulty("breach") { () throws(Breach) in throw Breach("this is no good") }
}

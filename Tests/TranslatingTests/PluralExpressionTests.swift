import CardModel
import Testing

@testable import Translating

/// The rules of the gettext manual, §11.2.6, against forms worked out by hand.
@Suite struct PluralExpressionTests {
    private static let numbers = [
        0, 1, 2, 3, 4, 5, 10, 11, 12, 14, 19, 20, 21, 22, 25, 100, 101, 102, 103, 111, 112, 121,
    ]

    @Test(arguments: [
        ("nplurals=1; plural=0;", "0000000000000000000000"),
        ("nplurals=2; plural=n != 1;", "1011111111111111111111"),
        ("nplurals=2; plural=n>1;", "0011111111111111111111"),
        // Russian
        (
            "nplurals=3; plural=n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2;",
            "2011122222220122011220"
        ),
        // Slovenian
        (
            "nplurals=4; plural=n%100==1 ? 0 : n%100==2 ? 1 : n%100==3 || n%100==4 ? 2 : 3;",
            "3012233333333333012333"
        ),
        // Arabic
        (
            "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);",
            "0123333444444445553444"
        ),
        ("nplurals=2; plural=!(n == 1) && 3 - 2 * 1 == 1", "1011111111111111111111"),
        ("nplurals = 2 ; plural = n / 2 % 2 ;", "0011001101100100011100"),
    ])
    func formsAreThoseOfTheManual(_ header: String, _ expected: String) throws {
        let rule = try PluralFormsHeader.rule(header)
        #expect(Self.numbers.map { String(rule.form(for: $0)) }.joined() == expected)
    }

    @Test(arguments: [
        "n ==", "(n", "n)", "n ? 1", "n = 1", "1 n", "m != 1", "", "n & 1", "99999999999999999999999",
        String(repeating: "(", count: 900), String(repeating: "!", count: 900) + "n",
    ])
    func otherTextsAreRefused(_ text: String) {
        #expect(throws: PluralExpression.Problem.self) { try PluralExpression(text) }
    }

    @Test func arithmeticIsUnsignedAndDoesNotTrap() throws {
        #expect(try PluralExpression("n - 5 > 100").value(for: 3) == 1)
        #expect(try PluralExpression("18446744073709551615 * 18446744073709551615").value(for: 0) == 1)
    }
}

import CardModel
import Geometry
import SheetTesting
import Testing

@testable import SheetLayout

@Suite struct MetricsTests {
    /// SPEC §2, areas: panel, start, span, x and width on A1, x and width on A3.
    private static let areas: [(Int, Int, Double, Double, Double, Double)] = [
        (0, 6, 38.0, 187.5, 19.5, 93.4), (6, 6, 230.5, 187.5, 115.4, 93.4), (12, 5, 423.0, 155.4, 211.2, 77.4),
        (17, 7, 583.4, 219.6, 291.1, 109.4), (0, 24, 38.0, 765.0, 19.5, 381.0), (12, 7, 423.0, 219.6, 211.2, 109.4),
        (19, 5, 647.6, 155.4, 323.1, 77.4),
    ]

    @Test(arguments: areas)
    func columnsLieAsTheyAreDrawn(
        start: Int, span: Int, x1: Double, width1: Double, x3: Double, width3: Double
    ) {
        for (sheet, x, width) in [(SheetSize.a1, x1, width1), (.a3, x3, width3)] {
            let metrics = Fixtures.metrics(sheet)
            // The table has one decimal.
            #expect(abs(metrics.columnStart(start).millimetres - x) <= 0.1)
            #expect(abs(metrics.columnSpan(span).millimetres - width) <= 0.1)
        }
    }

    @Test(arguments: SheetSize.allCases) func columnsEndWhereTheContentDoes(sheet: SheetSize) {
        let metrics = Fixtures.metrics(sheet)
        #expect((metrics.columnStart(0) + metrics.columnSpan(24)).isClose(to: metrics.contentEnd))
        #expect((metrics.columnStart(18) + metrics.columnSpan(6)).isClose(to: metrics.contentEnd))
        // SPEC §2: the margin is the route's way round and a gap.
        let around = metrics.length(Fixtures.template.waysBack.route.out) + metrics.routeWidth + metrics.gap
        #expect(metrics.side.isClose(to: around))
    }

    @Test func otherSheetsFollowADrawnOneByTheirWidth() {
        let (a0, a1, a2) = (Fixtures.metrics(.a0), Fixtures.metrics(.a1), Fixtures.metrics(.a2))
        #expect((a0.unfittedStep / a1.unfittedStep).isNear(1189 / 841))
        #expect((a2.pad / a1.pad).isNear(594 / 841))
        #expect((a2.routeWidth / a1.routeWidth).isNear(594 / 841))
        // SPEC §2: on A2 type and its grid are .74 of A1's.
        #expect((a2.unfittedStep / a1.unfittedStep).isNear(0.74))
        #expect((a2.typeSize(.intro) / a1.typeSize(.intro)).isNear(0.74))
    }

    @Test func onlyTypeOfPanelsFollowsTheFit() {
        let (whole, fitted) = (Fixtures.metrics(.a1), Fixtures.metrics(.a1, step: 3))
        let scale = 0.98 * 0.98 * 0.98
        #expect(fitted.fitScale.isNear(scale))
        #expect((fitted.typeSize(.intro) / whole.typeSize(.intro)).isNear(scale))
        #expect((fitted.step / whole.step).isNear(scale))
        #expect(fitted.unfittedStep == whole.unfittedStep)
        for role in [TypeRole.sheetTitle, .numeral, .panelTitle, .minutes, .foot, .partner] {
            #expect(fitted.typeSize(role) == whole.typeSize(role), "\(role)")
        }
        #expect(fitted.pad == whole.pad)
    }

    /// SPEC §7: hair .3 / .2, box .35 / .22, rule .7 / .45.
    @Test func linesOnA3AreTwoThirdsAsWide() {
        let (a1, a3) = (Fixtures.metrics(.a1), Fixtures.metrics(.a3))
        #expect(a1.line(.mm(0.35)).isClose(to: .mm(0.35)))
        #expect(abs(a3.line(.mm(0.35)).millimetres - 0.22) < 0.01)
        #expect(abs(a3.line(.mm(0.7)).millimetres - 0.45) < 0.01)
        #expect(a3.radius(.mm(2.2)).isClose(to: .mm(1.1)))
    }

    @Test func aSheetThatIsNotServedHasNoMetrics() {
        var template = Fixtures.template
        template.sheets[.a2] = nil
        #expect(Metrics(template: template, theme: Fixtures.theme, sheet: .a2) == nil)
        #expect(Fixtures.metrics(.a4).isPreview)
        #expect(!Fixtures.metrics(.a3).isPreview)
    }
}

extension Double {
    /// Whether two ratios are the same to the ninth decimal.
    func isNear(_ other: Double) -> Bool { abs(self - other) < 1e-9 }
}

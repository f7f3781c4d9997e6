public import Diagnostics
public import Geometry

/// Where everything goes: a sheet's geometry, the lanes of the route, how the blocks of a panel are arranged, sizes of
/// type, and floors for handwriting. It says nothing of colours, typefaces or words.
///
/// A template is drawn for one or two sheets; the others follow one of these by their width.
public struct Template: Hashable, Sendable {
    /// The template's name: that of its folder.
    public var name: String
    /// One sentence for `koerskaart templates`.
    public var summary: String
    /// The sheets that measures are given for, in the order of their values.
    public var drawn: [SheetSize]
    /// Every sheet that the template serves.
    public var sheets: [SheetSize: SheetPlan]
    public var page: PagePlan
    public var course: CoursePlan
    public var head: HeadPlan
    public var foot: FootPlan
    public var type: [TypeRole: TypeSpec]
    public var blocks: BlocksPlan
    public var arrangements: ArrangementsPlan
    public var floors: FloorsPlan
    public var icons: [IconName: Icon]
    /// How far colours should stand out from each other for the sheet to look well.
    public var contrasts: [ContrastRule] = []
    /// How even colours should be from panel to panel.
    public var evenness: [EvennessRule] = []
    /// What differs for texts of a script (ISO 15924), such as `Arab`.
    public var scripts: [String: ScriptPlan] = [:]
    public var span: Span

    public init(
        name: String, summary: String, drawn: [SheetSize], sheets: [SheetSize: SheetPlan], page: PagePlan,
        course: CoursePlan, head: HeadPlan, foot: FootPlan,
        type: [TypeRole: TypeSpec], blocks: BlocksPlan, arrangements: ArrangementsPlan, floors: FloorsPlan,
        icons: [IconName: Icon], span: Span
    ) {
        self.name = name
        self.summary = summary
        self.drawn = drawn
        self.sheets = sheets
        self.page = page
        self.course = course
        self.head = head
        self.foot = foot
        self.type = type
        self.blocks = blocks
        self.arrangements = arrangements
        self.floors = floors
        self.icons = icons
        self.span = span
    }
}

/// How a sheet follows from a drawn one.
public struct SheetPlan: Hashable, Sendable {
    /// The index, in `Template.drawn`, of the sheet whose measures it takes.
    public var drawn: Int
    /// What its type sizes and line steps are multiplied by; nil where they follow the paper's width.
    public var typeScale: Double?
    /// Whether it is too small to print, and rendered only as a preview.
    public var isPreview: Bool

    public init(drawn: Int, typeScale: Double? = nil, isPreview: Bool = false) {
        self.drawn = drawn
        self.typeScale = typeScale
        self.isPreview = isPreview
    }
}

/// Margins, columns and the baseline grid.
public struct PagePlan: Hashable, Sendable {
    /// From the sheet's edge to all type, on both sides.
    public var side: Measure
    /// From the sheet's edge to the first cap height.
    public var top: Measure
    /// From the foot to the sheet's edge.
    public var bottom: Measure
    /// Every white gap between panels, and between a panel and the route.
    public var gap: Measure
    /// How many columns the width is divided into, with `gap` between them.
    public var columns: Int
    /// Half a line of the baseline grid (`u`).
    public var step: Measure
    /// From a block's top to its first baseline.
    public var firstBaseline: Double
    /// From a panel's side to its contents.
    public var pad: Measure
    /// From the top and bottom of a panel to its contents, in steps.
    public var padSteps: Double
    /// Widths of lines and radii of corners, in those that the theme gives for A1.
    public var lineScale: [Double]
    public var radiusScale: [Double]

    public init(
        side: Measure, top: Measure, bottom: Measure, gap: Measure, columns: Int, step: Measure,
        firstBaseline: Double, pad: Measure, padSteps: Double, lineScale: [Double], radiusScale: [Double]
    ) {
        self.side = side
        self.top = top
        self.bottom = bottom
        self.gap = gap
        self.columns = columns
        self.step = step
        self.firstBaseline = firstBaseline
        self.pad = pad
        self.padSteps = padSteps
        self.lineScale = lineScale
        self.radiusScale = radiusScale
    }
}

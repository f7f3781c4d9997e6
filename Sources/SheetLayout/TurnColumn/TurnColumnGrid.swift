import CardModel
import Geometry

/// The tracks and lanes of a sheet whose route turns round in a column of its own: which panel hangs where.
struct TurnColumnGrid {
    /// A panel's place.
    struct Place: Hashable {
        /// 0-based, in route order.
        var panel: Int
        var track: Int
        var isInFirstLane: Bool
        var isInSecondLane: Bool

        /// Whether it hangs from both lanes.
        var isInBoth: Bool { isInFirstLane && isInSecondLane }
    }

    /// In route order.
    let places: [Place]
    /// The left edge and width of each track.
    let tracks: [(x: Length, width: Length)]
    /// The centre lines of both lanes, and where their panels end.
    let first: (y: Length, end: Length)
    let second: (y: Length, end: Length)

    init(
        places: [Place], tracks: [(x: Length, width: Length)], y: Length, firstHeight: Length, gap: Length, end: Length
    ) {
        self.places = places
        self.tracks = tracks
        first = (y, y + firstHeight)
        second = (y + firstHeight + gap, end)
    }

    /// The place of each of so many panels: out over the first lane, round, and back over the same tracks.
    static func places(count: Int) -> [Place] {
        let turn = TurnLanesPlan.trackCount(panels: count) - 1
        let isOdd = !count.isMultiple(of: 2)
        return (0..<count).map { panel in
            if panel < turn { return Place(panel: panel, track: panel, isInFirstLane: true, isInSecondLane: false) }
            if panel == turn { return Place(panel: panel, track: turn, isInFirstLane: true, isInSecondLane: isOdd) }
            return Place(
                panel: panel, track: count - 1 - panel, isInFirstLane: false, isInSecondLane: true)
        }
    }

    var turn: Int { tracks.count - 1 }
    /// The end of the last track.
    var end: Length { tracks.last.map { $0.x + $0.width } ?? .zero }

    /// The centre line of the lane at whose start a panel's disc stands.
    func lane(_ place: Place) -> Length { place.isInFirstLane ? first.y : second.y }

    /// From the lane's centre line to the panel's lower edge; over both lanes for the panel of the turn.
    func field(_ place: Place) -> Rect {
        let track = tracks[place.track]
        let top = lane(place)
        let bottom = place.isInSecondLane ? second.end : first.end
        return Rect(x: track.x, y: top, width: track.width, height: bottom - top)
    }
}

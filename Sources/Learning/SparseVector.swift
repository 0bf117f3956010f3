/// The features a line has and their values, side by side.
package struct SparseVector: Sendable {
    package var features: [Int32]
    package var values: [Float]

    package init(features: [Int32], values: [Float]) { (self.features, self.values) = (features, values) }
}

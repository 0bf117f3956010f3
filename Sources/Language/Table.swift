/// Values side by side that never change: made here, or looked at where a file lies in memory.
///
/// Of a table in a file only what somebody looks at takes up memory, with the pages around it.
package struct Table<Value: BitwiseCopyable & Sendable>: RandomAccessCollection, @unchecked Sendable {
    // Unchecked, because nobody writes to the values once the table is made.
    @usableFromInline
    let values: UnsafeBufferPointer<Value>
    /// What keeps the values where they are.
    @usableFromInline
    let owner: AnyObject?

    // Open to the modules that use it, which else would call it through tables of witnesses: several times as slow.
    @inlinable package var startIndex: Int { 0 }
    package let endIndex: Int

    @inlinable package func index(after index: Int) -> Int { index + 1 }

    @inlinable package func index(before index: Int) -> Int { index - 1 }

    @inlinable package func index(_ index: Int, offsetBy distance: Int) -> Int { index + distance }

    @inlinable package func distance(from start: Int, to end: Int) -> Int { end - start }

    /// - Parameters:
    ///   - values: where they lie, for as long as the owner lives.
    init(_ values: UnsafeBufferPointer<Value>, keptBy owner: AnyObject) {
        (self.values, self.owner, endIndex) = (values, owner, values.count)
    }

    package init(_ values: [Value]) {
        let own = Own<Value>(values)
        (self.values, owner, endIndex) = (UnsafeBufferPointer(own.values), own, values.count)
    }

    @inlinable
    package subscript(index: Int) -> Value {
        precondition(index >= 0 && index < endIndex)
        return values[index]
    }

    @inlinable
    package func withUnsafeBufferPointer<Result>(_ use: (UnsafeBufferPointer<Value>) -> Result) -> Result {
        withExtendedLifetime(owner) { use(values) }
    }

    /// A copy of an array's values.
    private final class Own<Element: BitwiseCopyable> {
        let values: UnsafeMutableBufferPointer<Element>

        init(_ values: [Element]) {
            self.values = .allocate(capacity: values.count)
            _ = self.values.initialize(fromContentsOf: values)
        }

        deinit { values.deallocate() }
    }
}

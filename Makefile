# Two commands do everything on a fresh Debian with Swift: `make run` and `make test`.
.DEFAULT_GOAL := run
.PHONY: run build install test prove lint format built-in map bench fuzz install-needs clean

SWIFT ?= swift
BINARY := .build/release/frontdesk
PREFIX ?= /usr/local
# With Swift's own libraries inside the program runs where no Swift is, starts sooner and takes up less memory.
RELEASE := -c release -debug-info-format none --static-swift-stdlib -Xswiftc -use-ld=lld

## Installs what is missing, builds, and opens the prompt.
run: build
	@exec $(BINARY)

## Builds the program (release).
build: install-needs
	@echo "Building frontdesk; the first time takes a minute or two."
	@$(SWIFT) build $(RELEASE) --product frontdesk

## Installs the program, its manual page, completions for bash, zsh and fish, and the knowledge below PREFIX.
install: build
	@Scripts/install-program $(DESTDIR)$(PREFIX)

## Installs what is missing, builds and runs all tests.
test:
	@Scripts/install-needs test
	@SWIFT_BACKTRACE=enable=no $(SWIFT) build --build-tests
	@SWIFT_BACKTRACE=enable=no $(SWIFT) test --skip-build --disable-xctest

## Proves what no test can in a minute: faults, power cuts, a thousand kills, other people's FHIR tools, five hundred
## visitors. An hour.
prove: build
	@Scripts/prove-store
	@Scripts/prove-fhir
	@Scripts/prove-kiosk
	@Scripts/kill-saves

## Checks layout and style of the sources, and the knowledge files' copy in the program.
lint:
	@$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests Benchmarks/Sources/bench Fuzzing
	@Scripts/update-built-in --check

## Lays the sources out as `make lint` wants them.
format:
	@$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Tests Benchmarks/Sources/bench Fuzzing

## Copies the script files of Knowledge/ into the program.
built-in:
	@Scripts/update-built-in

## Draws the knowledge's map into Docs/map.md.
map: build
	@Scripts/draw-map

## Speed against SQLite FTS5 in the same run, and how the cost grows. TRAIN= and TEST= name JSON lines {"text","label"}.
bench:
	@Scripts/install-needs bench
	@$(SWIFT) build -c release --package-path Benchmarks
	@Benchmarks/.build/release/bench --knowledge Knowledge $(if $(TRAIN),--train $(TRAIN) --test $(TEST))

## Feeds the pure modules with what libFuzzer invents. SECONDS= is how long, ten minutes if left out.
fuzz: install-needs
	@Scripts/fuzz $(SECONDS)

install-needs:
	@Scripts/install-needs

clean:
	@rm -rf .build Benchmarks/.build

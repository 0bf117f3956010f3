# Two commands do everything on a fresh Debian with Swift: `make run` and `make test`.
.DEFAULT_GOAL := run
.PHONY: run build test lint format built-in install-needs clean

SWIFT ?= swift
BINARY := .build/release/frontdesk

## Installs what is missing, builds, and opens the prompt.
run: build
	@exec $(BINARY)

## Builds the program (release).
build: install-needs
	@echo "Building frontdesk; the first time takes a minute or two."
	@$(SWIFT) build -c release -debug-info-format none --product frontdesk

## Installs what is missing, builds and runs all tests.
test: install-needs
	@SWIFT_BACKTRACE=enable=no $(SWIFT) build --build-tests
	@SWIFT_BACKTRACE=enable=no $(SWIFT) test --skip-build --disable-xctest

## Checks layout and style of the sources, and the knowledge files' copy in the program.
lint:
	@$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests
	@Scripts/update-built-in --check

## Lays the sources out as `make lint` wants them.
format:
	@$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Tests

## Copies the script files of Knowledge/ into the program.
built-in:
	@Scripts/update-built-in

install-needs:
	@Scripts/install-needs

clean:
	@rm -rf .build

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/edit.h"

namespace fivepace::edits {

// What edits are made of.

template <class T> AnyChange added(const T &value)
{
    return Change<T> { {}, value };
}

template <class T> AnyChange removed(const T &value)
{
    return Change<T> { value, {} };
}

template <class T> AnyChange changed(const T &before, const T &after)
{
    return Change<T> { before, after };
}

/// The sessions with their entries, entries first: what refers goes before what it refers to.
void removeSessions(
    std::vector<AnyChange> &changes, const Squad &squad, const std::vector<const Session *> &sessions);

} // namespace fivepace::edits

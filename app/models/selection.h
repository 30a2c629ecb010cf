// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <iterator>
#include <set>
#include <vector>

namespace fivepace {

/// Which rows of a list are chosen together, by id: one, a run of them, or some picked out.
template <class AnId> class Selection {
public:
    bool contains(AnId id) const { return m_ids.contains(id); }
    int count() const { return static_cast<int>(m_ids.size()); }
    /// In ascending order.
    std::vector<AnId> ids() const { return { m_ids.begin(), m_ids.end() }; }

    /// That one and no other; a run begins there.
    void choose(AnId id)
    {
        m_ids = { id };
        m_anchor = id;
    }
    /// Puts it to the others or takes it out; a run begins there.
    void toggle(AnId id)
    {
        if (m_ids.erase(id) == 0)
            m_ids.insert(id);
        m_anchor = id;
    }
    /// All from where the run began to `id`, both included, in the order of `shown`; only `id` where the
    /// beginning is not shown.
    void extendTo(AnId id, const std::vector<AnId> &shown)
    {
        auto from = std::ranges::find(shown, m_anchor);
        auto to = std::ranges::find(shown, id);
        if (from == shown.end() || to == shown.end())
            return choose(id);
        if (to < from)
            std::swap(from, to);
        m_ids = { from, to + 1 };
    }
    void chooseAll(const std::vector<AnId> &shown) { m_ids = { shown.begin(), shown.end() }; }
    /// Lets go of what is no longer shown.
    void keepOnly(const std::vector<AnId> &shown)
    {
        const std::set<AnId> there(shown.begin(), shown.end());
        std::erase_if(m_ids, [&there](AnId id) { return !there.contains(id); });
    }

    bool operator==(const Selection &) const = default;

private:
    std::set<AnId> m_ids;
    AnId m_anchor;
};

} // namespace fivepace
